import type { Loop } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './feedback.module.css'

// What came of the talk with a customer who was not pleased, who says so and when.
export function Done({ of: { done, closed, closed_by } }: { of: Loop }) {
  const say = useSay()
  const { day } = useFormats()
  return (
    <div className={styles.done}>
      <p className="muted small">{[say('feedback.done'), closed_by?.name, closed && day(closed)].filter(Boolean).join(' · ')}</p>
      <p className={styles.doneWords}>{done}</p>
    </div>
  )
}
