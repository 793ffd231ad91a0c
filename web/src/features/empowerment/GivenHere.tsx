import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { Gesture } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './empowerment.module.css'
import { StatePill } from './StatePill.tsx'

// What the people of a unit gave, as far as the reader may see it: each leads to who allowed it.
export function GivenHere({ unit }: { unit: string }) {
  const say = useSay()
  const { money } = useAmounts()
  const { day } = useFormats()
  const { rows, error, more, hasMore, refetch, settled } = usePages<Gesture>(`/units/${unit}/gestures`)
  return (
    <Card title={say('empowerment.given_here')}>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && !error && <p className="muted">{say('empowerment.given_here_none')}</p>}
      <ul>
        {rows.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.words}>
              <Link to="/gestures/$id" params={{ id: one.id }}>
                {one.kind.name}
                {one.customer && `, ${one.customer.name}`}
              </Link>{' '}
              <span className="muted small">
                {one.by.name} · {day(one.at)}
              </span>
            </span>
            <span>
              <span className={styles.amount}>{money(one.state === 'done' ? one.given : one.amount)}</span>{' '}
              <StatePill state={one.state} />
            </span>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="textual" onClick={more}>
          {say('web.more')}
        </button>
      )}
    </Card>
  )
}
