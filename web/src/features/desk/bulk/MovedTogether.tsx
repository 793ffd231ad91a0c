import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Today } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from '../desk.module.css'

// For leads: where many customers were given another date at once, which should not pass unnoticed.
export function MovedTogether({ of }: { of: Today['together'] }) {
  const say = useSay()
  const { moment } = useFormats()
  const heading = useId()
  if (of.length === 0) return null
  return (
    <section aria-labelledby={heading} className={styles.lines}>
      <div className={styles.linesHead}>
        <h2 id={heading}>{say('bulk.together')}</h2>
      </div>
      <ul>
        {of.map(({ id, at, by, reason, moved }) => (
          <li key={id} className={styles.line}>
            <Link to="/cases/moved/$id" params={{ id }} className={styles.lineLink} data-walk>
              <span className={styles.lineSubject}>{say('bulk.moved_title', { count: moved })}</span>
              <span className={styles.lineDetail}>{[by?.name, moment(at), reason].filter(Boolean).join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
