import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { address } from '@/api/client.ts'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { BudgetPeriod, BudgetPeriods } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { Form, Submit } from '@/components/fields.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './budgets.module.css'

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

// The months of the books: taken out as lines for the finance system, and locked once they are over.
export function Months() {
  const say = useSay()
  const { month, count } = useFormats()
  const { data, error, refetch } = useQuery(read<BudgetPeriods>('/budget-periods'))
  const [locking, setLocking] = useState<BudgetPeriod | null>(null)
  const writes = may(useSession(), 'budgets.write')
  const today = new Date().toISOString().slice(0, 10)
  return (
    <Card title={say('budgets.months')} lede={say('budgets.months_lede')}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <ul>
        {data?.items.map((one) => (
          <li key={one.from} className={styles.month}>
            <span>
              {month(one.from)}{' '}
              <span className="muted small">{say('budgets.month_acts', { count: one.acts, n: count(one.acts) })}</span>{' '}
              {one.locked && <Pill>{say('budgets.locked')}</Pill>}
            </span>
            <span className={styles.acts}>
              <a
                className="textual small"
                href={address('/budget-export', { from: one.from, to: one.to })}
                download
                aria-label={`${say('budgets.export')}: ${month(one.from)}`}
              >
                {say('budgets.export')}
              </a>
              {writes && !one.locked && one.to < today && (
                <button
                  type="button"
                  className="textual small"
                  aria-label={`${say('budgets.lock')}: ${month(one.from)}`}
                  onClick={() => {
                    setLocking(one)
                  }}
                >
                  {say('budgets.lock')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Dialog
        title={say('budgets.lock_title', { month: locking ? month(locking.from) : '' })}
        open={locking !== null}
        onClose={() => {
          setLocking(null)
        }}
      >
        {locking && (
          <Lock
            before={dayAfter(locking.to)}
            onDone={() => {
              setLocking(null)
            }}
          />
        )}
      </Dialog>
    </Card>
  )
}

// For good, so it is asked about.
function Lock({ before, onDone }: { before: string; onDone: () => void }) {
  const say = useSay()
  const lock = useChange({ method: 'POST', path: '/budget-locks', body: () => ({ before }), stale: ['/budget-'] })
  return (
    <Form
      error={lock.error}
      onSubmit={() => {
        lock.mutate(undefined, { onSuccess: onDone })
      }}
    >
      <p>{say('budgets.lock_what')}</p>
      <Submit busy={lock.isPending}>{say('budgets.lock')}</Submit>
    </Form>
  )
}
