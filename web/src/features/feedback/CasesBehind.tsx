import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { Behind, CaseBehind } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import type { Days } from './behind.ts'
import styles from './feedback.module.css'

// The very cases a figure was counted from.
export function CasesBehind({ which, period }: { which: Behind; period: Days }) {
  const say = useSay()
  const { rows, error, more, hasMore, refetch, settled } = usePages<CaseBehind>('/measures/live/cases', { ...period, which })
  return (
    <div id="behind">
      <Card title={say(`feedback.behind_${which}`)}>
        <ProblemNote error={error} onRetry={refetch} />
        {settled && rows.length === 0 && <p className="muted">{say('feedback.behind_none')}</p>}
        <ul>
          {rows.map((one) => (
            <CaseLine key={one.id} of={one} />
          ))}
        </ul>
        {hasMore && (
          <button type="button" className="textual" onClick={more}>
            {say('feedback.more')}
          </button>
        )}
      </Card>
    </div>
  )
}

function CaseLine({ of }: { of: CaseBehind }) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <li className={styles.line}>
      <span className={styles.said}>
        <Link to="/cases/$id" params={{ id: of.id }}>
          {of.number} · {of.subject}
        </Link>
      </span>
      <span className={styles.facts}>
        <span className="muted">
          {of.first_until ? say('feedback.first_told', { at: moment(of.first_until) }) : say('feedback.not_told')}
        </span>
        {of.kept_first !== null && (
          <Pill tone={of.kept_first ? 'kept' : 'broken'}>{say(of.kept_first ? 'feedback.was_kept' : 'feedback.was_broken')}</Pill>
        )}
      </span>
    </li>
  )
}
