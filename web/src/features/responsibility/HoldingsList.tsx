import type { HoldingGroup, HoldingKind, Holdings } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './responsibility.module.css'
import { Things } from './Things.tsx'

// What there is, kind by kind.
export function HoldingsList({ of }: { of: Holdings }) {
  const say = useSay()
  return (
    <Card title={say('responsibility.step_holdings')}>
      <ul>
        {of.groups.map((group) => (
          <li key={group.kind} className={styles.line}>
            <Group of={group} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Group({ of }: { of: HoldingGroup }) {
  const say = useSay()
  return (
    <div className={styles.said}>
      <strong>
        {say(`responsibility.kind_${of.kind}`)}: {of.total}
      </strong>
      {of.promised > 0 && <span className="muted"> · {say('responsibility.with_promise', { count: of.promised })}</span>}
      {!of.hand_over && <p className="muted small">{say(whyNot(of.kind))}</p>}
      <Things of={of.items} />
      {of.more && <p className="muted small">{say('responsibility.and_more')}</p>}
      {of.hidden > 0 && <p className="muted small">{say('responsibility.hidden', { count: of.hidden })}</p>}
    </div>
  )
}

// Why it is not handed over here.
const whyNot = (kind: HoldingKind) =>
  kind === 'draft' ? 'responsibility.stays' : kind === 'budget' ? 'responsibility.goes_back' : 'responsibility.asks_lead'
