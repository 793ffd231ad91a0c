import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import type { DeskCaseRow } from '@/api/types.ts'
import { Pill } from '@/components/Pill.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './desk.module.css'
import { Due } from './Due.tsx'

interface Props {
  title: string
  rows: readonly DeskCaseRow[]
  now: number
  more?: ReactNode // stands at the title's right
  beside?: (row: DeskCaseRow) => ReactNode // in place of when it falls due
  detail?: (row: DeskCaseRow) => string
}

// Some cases under a heading, a line each; nothing at all where there are none.
export function CaseLines({ title, rows, now, more, beside, detail }: Props) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.lines}>
      <div className={styles.linesHead}>
        <h2 id={id}>{title}</h2>
        {more}
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles.line}>
            <Link to="/cases/$id" params={{ id: row.id }} className={styles.lineLink} data-walk>
              <span className={styles.lineSubject}>{row.subject}</span>
              <span className={styles.lineDetail}>
                {detail ? detail(row) : <Detail of={row} />} <Signs of={row} />
              </span>
            </Link>
            <div className={styles.lineAside}>{beside ? beside(row) : <Due at={row.next_due} now={now} />}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Detail({ of: { customer, touchpoint, team } }: { of: DeskCaseRow }) {
  return [customer?.name, touchpoint?.name ?? team?.name].filter(Boolean).join(' · ')
}

export function Signs({ of: { customer_waits, bounces, restricted, priority } }: { of: DeskCaseRow }) {
  const say = useSay()
  return (
    <>
      {customer_waits && <Pill tone="accent">{say('desk.waits')}</Pill>}{' '}
      {priority === 'urgent' && <Pill tone="warning">{say('desk.priority_urgent')}</Pill>}{' '}
      {bounces > 0 && <Pill tone="broken">{say('desk.bounces', { count: bounces })}</Pill>}{' '}
      {restricted && <Pill>{say('desk.restricted')}</Pill>}
    </>
  )
}
