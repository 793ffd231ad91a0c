import { Loader } from '@mantine/core'
import { useSay } from '@/lib/sentences.ts'
import styles from './PageLoading.module.css'

// Appears only where waiting is long enough to be noticed.
export function PageLoading() {
  const say = useSay()
  return (
    <div className={styles.loading} role="status" aria-label={say('web.loading')}>
      <Loader color="var(--accent)" size={28} />
    </div>
  )
}
