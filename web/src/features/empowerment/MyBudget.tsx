import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { Gesture, MyAllowance } from '@/api/types.ts'
import { BudgetBar } from '@/components/BudgetBar.tsx'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { Asks } from './Asks.tsx'
import styles from './empowerment.module.css'
import { myBudgetQuery } from './reads.ts'
import { StatePill } from './StatePill.tsx'

// What I may spend without asking, what of it is left, and what it did.
export function MyBudget() {
  const say = useSay()
  const { data, error, refetch } = useQuery(myBudgetQuery())
  return (
    <>
      <PageHead title={say('empowerment.mine')} lede={say('empowerment.mine_lede')} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <div className={styles.cards}>
        <Asks />
        {data?.items.map((one) => (
          <Allowance key={one.granted.currency} of={one} />
        ))}
        {data && data.items.length === 0 && (
          <EmptyState
            title={say('empowerment.mine_empty')}
            what={say('empowerment.mine_empty_what')}
            why={say('empowerment.mine_empty_why')}
          />
        )}
        <Given />
      </div>
    </>
  )
}

function Allowance({ of }: { of: MyAllowance }) {
  const say = useSay()
  const { money } = useAmounts()
  const { day, count } = useFormats()
  const whom = say('empowerment.did_whom', { count: of.customers, n: count(of.customers) })
  const title = say('empowerment.left_title', { amount: money(of.left) })
  return (
    <Card title={title} lede={of.until ? say(`empowerment.until_${of.rest}`, { day: day(of.until) }) : undefined}>
      {of.waits && <p className={styles.note}>{say('empowerment.waits')}</p>}
      <BudgetBar spent={of.spent} held={of.held} left={of.left} />
      {of.gestures > 0 && (
        <p className={`${styles.gap} muted`}>
          {say('empowerment.did', { count: of.gestures, n: count(of.gestures), whom })}{' '}
          {of.rated > 0 && say('empowerment.did_rated', { rated: count(of.rated), satisfied: count(of.satisfied) })}
        </p>
      )}
    </Card>
  )
}

function Given() {
  const say = useSay()
  const { money } = useAmounts()
  const { day } = useFormats()
  const { rows, error, more, hasMore, refetch } = usePages<Gesture>('/me/gestures')
  if (rows.length === 0) return <ProblemNote error={error} onRetry={refetch} />
  return (
    <Card title={say('empowerment.given')}>
      <ul>
        {rows.map((one) => (
          <li key={one.id} className={styles.line}>
            <span className={styles.words}>
              <Link to="/gestures/$id" params={{ id: one.id }}>
                {one.kind.name}
                {one.customer && `, ${one.customer.name}`}
              </Link>{' '}
              <span className="muted small">{day(one.at)}</span>
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
