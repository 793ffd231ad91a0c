import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read, useChange } from '@/api/queries.ts'
import type { Page, WebhookCall } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './webhooks.module.css'

// The newest calls of a webhook, what was answered, and making one once more.
export function Calls({ of, writes }: { of: string; writes: boolean }) {
  const say = useSay()
  const { moment } = useFormats()
  const { data, error } = useQuery(read<Page<WebhookCall>>(`/webhooks/${of}/deliveries`))
  const again = useChange<string>({
    method: 'POST',
    path: `/webhooks/${of}/replays`,
    body: (delivery) => ({ delivery }),
    stale: ['/webhooks'],
  })
  return (
    <>
      <ProblemNote error={error ?? again.error} />
      {data?.items.length === 0 && <p className="muted">{say('webhooks.no_calls')}</p>}
      <ul className={styles.calls}>
        {data?.items.map((one) => (
          <li key={one.id} className={styles.call}>
            <span>
              <Link to="/cases/$id" params={{ id: one.case_id }} search={{}}>
                {one.event}
              </Link>{' '}
              <span className="muted small">
                {[
                  moment(one.at),
                  say(`webhooks.state.${one.state}`),
                  one.status === null ? one.answer : `${String(one.status)} ${one.answer}`,
                  one.state === 'waiting' &&
                    one.next_try &&
                    one.attempts > 0 &&
                    say('webhooks.next', { at: moment(one.next_try) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {writes && one.state !== 'waiting' && (
              <button
                type="button"
                className="textual small"
                aria-label={`${say('webhooks.again')}: ${one.event}, ${moment(one.at)}`}
                onClick={() => {
                  again.mutate(one.id)
                }}
              >
                {say('webhooks.again')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
