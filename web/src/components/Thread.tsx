import type { CaseEvent } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Pill } from './Pill.tsx'
import styles from './Thread.module.css'

// The case's history, oldest first: who did what when, what the customer said (set larger than our metadata), where it waited, where it came back.
export function Thread({ events }: { events: readonly CaseEvent[] }) {
  const say = useSay()
  return (
    <ol className={styles.thread} aria-label={say('cases.thread.label')}>
      {events.map((event, index) => (
        // A history may hold two equal rows at one instant, so the position is part of the key.
        <li key={`${event.at} ${String(index)}`}>
          <Event event={event} before={events[index - 1]} />
          {event.wait_hours !== null && <Waited hours={event.wait_hours} />}
        </li>
      ))}
    </ol>
  )
}

function Event({ event, before }: { event: CaseEvent; before: CaseEvent | undefined }) {
  const say = useSay()
  const { exact } = useFormats()
  const handed = before?.team && event.team && before.team !== event.team
  return (
    <div className={`${styles.event} ${look(event)}`}>
      <div className={styles.head}>
        <time className={styles.at} dateTime={event.at}>
          {exact(event.at)}
        </time>
        {event.bounce && <Pill tone="broken">{say('cases.thread.bounce')}</Pill>}
      </div>
      <div>
        <span className={styles.who}>
          {event.message === 'in' ? say('cases.thread.customer') : (event.team ?? event.person ?? say('cases.thread.us'))}
        </span>{' '}
        <span className={styles.what}>
          {[
            event.message !== 'in' && event.team && event.person,
            statusWords(event, say),
            handed && say('cases.thread.handed', { from: before.team ?? '' }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {event.text && <div className={event.message === 'in' ? `words ${styles.text}` : styles.card}>{event.text}</div>}
    </div>
  )
}

const look = ({ bounce, message, what }: CaseEvent) =>
  bounce
    ? styles.bounced
    : message === 'in' || what === 'arrived'
      ? styles.customer
      : what === 'resolved' || what === 'closed'
        ? styles.end
        : ''

function statusWords(event: CaseEvent, say: ReturnType<typeof useSay>): string {
  if (event.status) return event.status
  if (event.message) return say(`cases.thread.message_${event.message}`)
  return say(`cases.thread.what_${event.what}`)
}

function Waited({ hours }: { hours: number }) {
  const say = useSay()
  const formats = useFormats()
  return <div className={styles.wait}>{say('cases.thread.waited', { time: formats.hours(hours) })}</div>
}
