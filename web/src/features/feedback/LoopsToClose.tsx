import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { LoopPage } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './feedback.module.css'

const counted = 50

// On Today: how many customers who were not pleased wait for me; nothing where none does.
export function LoopsToClose() {
  const say = useSay()
  const { data } = useQuery(read<LoopPage>('/feedback/loops', { which: 'open', mine: true, limit: counted }))
  const count = data?.items.length ?? 0
  if (count === 0) return null
  return (
    <p className={styles.wait}>
      <Link to="/measures/feedback">
        {say('feedback.loops_wait', { count, n: data?.next ? `${String(counted)}+` : String(count) })}
      </Link>
    </p>
  )
}
