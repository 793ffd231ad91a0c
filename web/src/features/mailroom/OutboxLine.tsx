import { Link } from '@tanstack/react-router'
import { useChange } from '@/api/queries.ts'
import type { OutboxMail } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './mailroom.module.css'
import { isOpen } from './outbox.ts'

interface Props {
  of: OutboxMail
  writes: boolean
  onGiveUp: (mail: OutboxMail) => void
}

// One mail on its way out: of which case, to whom, how often it was tried, what the other server answered, what comes next.
export function OutboxLine({ of, writes, onGiveUp }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const retry = useChange<void, OutboxMail>({ method: 'POST', path: `/outbox/${of.id}/retry`, stale: ['/outbox'] })
  const { about, recipient, from, made, reason } = of
  const name = about ? `${say('desk.number_of', { n: about.number })} ${about.subject}` : say('mailboxes.out_no_case')
  return (
    <li className={styles.mail}>
      <div className={styles.mailWords}>
        <strong>
          {about ? (
            <Link to="/cases/$id" params={{ id: about.id }} search={{}}>
              {name}
            </Link>
          ) : (
            name
          )}
        </strong>
        <p className="muted small">
          {[
            recipient && say('mailboxes.out_to', { address: recipient }),
            say('mailboxes.out_from', { address: from }),
            moment(made),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Stands of={of} />
        {of.trouble && <p className={styles.answer}>{of.trouble}</p>}
        {reason && <p className="small">{say('mailboxes.out_reason', { reason })}</p>}
        <ProblemNote error={retry.error} />
      </div>
      {writes && isOpen(of) && (
        <div className={styles.acts}>
          <Button
            size="sm"
            variant="default"
            aria-label={`${say('mailboxes.out_retry')}: ${name}`}
            loading={retry.isPending}
            onClick={() => {
              retry.mutate(undefined, {
                onSuccess: () => {
                  notify(say('mailboxes.out_retried'))
                },
              })
            }}
          >
            {say('mailboxes.out_retry')}
          </Button>
          <button
            type="button"
            className="textual small"
            aria-label={`${say('mailboxes.give_up')}: ${name}`}
            onClick={() => {
              onGiveUp(of)
            }}
          >
            {say('mailboxes.give_up')}
          </button>
        </div>
      )}
    </li>
  )
}

function Stands({ of: { attempts, is_going, next_try, ended } }: { of: OutboxMail }) {
  const say = useSay()
  const { moment } = useFormats()
  const parts = [
    attempts > 0 && say('mailboxes.out_tried', { count: attempts }),
    is_going ? say('mailboxes.out_going') : next_try && say('mailboxes.out_next', { at: moment(next_try) }),
    ended && moment(ended),
  ].filter(Boolean)
  return parts.length > 0 && <p className="small">{parts.join(' · ')}</p>
}
