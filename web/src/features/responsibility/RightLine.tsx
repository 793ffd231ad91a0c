import type { MayDecide, MaySpend } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useAmounts } from '@/lib/money.ts'
import styles from './responsibility.module.css'
import { roleKey } from './roles.ts'

// What one may decide, up to which amount, where, under whose right, and for how long where it is lent.
export function RightLine({ of }: { of: MayDecide }) {
  const say = useSay()
  const { day } = useFormats()
  const { money } = useAmounts()
  const role = roleKey(of.by_role)
  const holder = of.by_level || (role ? say(role) : of.by_role)
  return (
    <li className={styles.line}>
      <span className={styles.said}>
        {say('responsibility.may_decide_limit', { decision: of.decision, limit: money(of.limit) })}
        {of.touchpoint && <span className="muted"> · {of.touchpoint}</span>}
      </span>
      <span className="muted small">
        {of.lent_by && of.until
          ? say('responsibility.lent_by', { name: of.lent_by, day: day(of.until) })
          : holder && say('responsibility.by_right', { holder })}
      </span>
    </li>
  )
}

// What one may spend: left of what was granted, until when, and how much at once.
export function SpendLine({ of }: { of: MaySpend }) {
  const say = useSay()
  const { day } = useFormats()
  const { money } = useAmounts()
  const beside = [
    of.at_once && of.at_once.minor > 0 && say('responsibility.at_once', { amount: money(of.at_once) }),
    of.held.minor > 0 && say('responsibility.held', { amount: money(of.held) }),
    of.until && say('responsibility.period_until', { day: day(of.until) }),
  ].filter((part) => typeof part === 'string')
  return (
    <li className={styles.line}>
      <span className={styles.said}>
        {of.waits && of.granted.minor === 0
          ? say('responsibility.budget_waits')
          : say('responsibility.budget_left', { left: money(of.left), granted: money(of.granted) })}
      </span>
      <span className="muted small">{beside.join(' · ')}</span>
    </li>
  )
}
