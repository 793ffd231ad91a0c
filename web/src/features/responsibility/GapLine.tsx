import { Link } from '@tanstack/react-router'
import { useChange } from '@/api/queries.ts'
import type { MapGap } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { AddressLink } from './AddressLink.tsx'
import { dismissalOf } from './addresses.ts'
import styles from './responsibility.module.css'

// One gap: what is open, and the one thing to do. Whoever keeps the map may leave it for now.
export function GapLine({ of, onDismiss }: { of: MapGap; onDismiss: ((gap: MapGap) => void) | null }) {
  const say = useSay()
  const { day } = useFormats()
  const takeUp = useChange({ method: 'DELETE', path: dismissalOf(of), stale: ['/responsibility'] })
  return (
    <li className={`${styles.line} ${styles.even}`}>
      <div className={styles.said}>
        <p>{of.sentence}</p>
        {of.dismissed && (
          <p className="muted small">
            {of.dismissed.by
              ? say('responsibility.dismissed_by', { name: of.dismissed.by.name, day: day(of.dismissed.until) })
              : say('responsibility.dismissed_until', { day: day(of.dismissed.until) })}
            {': '}
            {of.dismissed.reason}
          </p>
        )}
        <ProblemNote error={takeUp.error} />
      </div>
      <span className={styles.acts}>
        {of.cases !== null && of.kind !== 'complaints_unplaced' && (
          <Link to="/responsibility/gaps/$kind/$subject" params={{ kind: of.kind, subject: of.subject }}>
            {say('responsibility.cases')}
          </Link>
        )}
        {onDismiss && (
          <button
            type="button"
            className="textual"
            aria-label={`${say(of.dismissed ? 'responsibility.take_up' : 'responsibility.dismiss')}: ${of.sentence}`}
            onClick={() => {
              if (of.dismissed) takeUp.mutate()
              else onDismiss(of)
            }}
          >
            {say(of.dismissed ? 'responsibility.take_up' : 'responsibility.dismiss')}
          </button>
        )}
        <AddressLink to={of.go_to}>{of.action}</AddressLink>
      </span>
    </li>
  )
}
