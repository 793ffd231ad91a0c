import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { RegisterEntry } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import type { Days } from './behind.ts'
import styles from './feedback.module.css'

// The complaints the return was counted from, a line each.
export function Entries({ period }: { period: Days }) {
  const say = useSay()
  const { rows, error, more, hasMore, refetch, settled } = usePages<RegisterEntry>('/complaints-register/entries', { ...period })
  return (
    <Card title={say('feedback.entries')}>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && <p className="muted">{say('feedback.entries_none')}</p>}
      <ul>
        {rows.map((one) => (
          <Line key={one.id} of={one} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="textual" onClick={more}>
          {say('feedback.more')}
        </button>
      )}
    </Card>
  )
}

function Line({ of }: { of: RegisterEntry }) {
  const say = useSay()
  const { day } = useFormats()
  const upheld = of.verdict?.upheld
  return (
    <li className={styles.line}>
      <span className={styles.said}>
        <Link to="/cases/$id" params={{ id: of.id }}>
          {of.number} · {of.subject}
        </Link>{' '}
        <span className="muted">{[of.product, of.cause, day(of.received)].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.facts}>
        <Pill>{say(`desk.state_${of.state}`)}</Pill>
        {of.within_deadline === false && <Pill tone="broken">{say('feedback.reg_after_deadline')}</Pill>}
        {upheld && <Pill tone="accent">{say(`desk.verdict_${upheld}`)}</Pill>}
      </span>
    </li>
  )
}
