import type { Wait } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { CasesLink } from './CasesLink.tsx'
import { PictureOrTable } from './PictureOrTable.tsx'
import styles from './WaitsBars.module.css'

// Where cases stand still, by the days that customers spent waiting there in all.
export function WaitsBars({ waits, caption }: { waits: Wait[]; caption: string }) {
  const say = useSay()
  const { hours, count, days } = useFormats()
  const rows = [...waits].sort((left, right) => right.total_days - left.total_days)
  const most = Math.max(1, ...rows.map(({ total_days }) => total_days))
  const length = (value: number | null) => (value === null ? '–' : hours(value))
  return (
    <PictureOrTable
      caption={caption}
      heads={[
        say('measures.waits.status'),
        say('measures.waits.total'),
        say('measures.waits.times'),
        say('measures.waits.mean'),
        say('measures.waits.median'),
        say('measures.waits.cases'),
      ]}
      rows={rows.map((wait) => ({
        key: wait.status,
        cells: [
          wait.status,
          days(wait.total_days),
          count(wait.events),
          length(wait.mean_hours),
          length(wait.median_hours),
          <CasesLink key="cases" query={wait.cases_query} count={wait.cases} />,
        ],
      }))}
      picture={
        <ul className={styles.list}>
          {rows.map((wait) => (
            <li key={wait.status}>
              <div className={styles.head}>
                <span className={styles.status}>{wait.status}</span>
                <span>{say('measures.waits.days', { days: days(wait.total_days) })}</span>
              </div>
              <div className={styles.rail} aria-hidden>
                <div
                  className={`${styles.bar} ${wait.class === 'waiting' ? styles.waiting : ''}`}
                  style={{ width: `${String((wait.total_days / most) * 100)}%` }}
                />
              </div>
              <div className={styles.beside}>
                {say('measures.waits.beside', {
                  n: count(wait.events),
                  median: length(wait.median_hours),
                  mean: length(wait.mean_hours),
                })}
                {' · '}
                <CasesLink query={wait.cases_query} count={wait.cases} />
              </div>
            </li>
          ))}
        </ul>
      }
    />
  )
}
