import type { MayDecide, MaySpend } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useAmounts } from '@/lib/money.ts'
import styles from './responsibility.module.css'

// What one may decide, up to which amount, where, and for how long where it is lent.
export function RightLine({ of }: { of: MayDecide }) {
  const say = useSay()
  const { day } = useFormats()
  const { money } = useAmounts()
  return (
    <li className={styles.line}>
      <span className={styles.said}>
        {say('responsibility.may_decide_limit', { decision: of.decision, limit: money(of.limit) })}
        {of.touchpoint && <span className="muted"> · {of.touchpoint}</span>}
      </span>
      {of.lent_by && of.until && (
        <span className="muted small">{say('responsibility.lent_by', { name: of.lent_by, day: day(of.until) })}</span>
      )}
    </li>
  )
}

export function SpendLine({ of }: { of: MaySpend }) {
  const say = useSay()
  const { money } = useAmounts()
  return (
    <li className={styles.line}>{say('responsibility.budget_left', { left: money(of.left), granted: money(of.granted) })}</li>
  )
}
