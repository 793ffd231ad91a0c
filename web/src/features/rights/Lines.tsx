import type { ChangeLine, Decision, Money, Need } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { useAmounts } from '@/lib/money.ts'
import styles from './rights.module.css'
import { holderName, usePlaceName } from './words.ts'

// An amount before and after.
export function Standing({ line: { before, after, currency } }: { line: ChangeLine }) {
  const say = useSay()
  const { money } = useAmounts()
  const shown = (one: ChangeLine['before']) => (one ? money({ minor: one.limit, currency }) : say('rights.none'))
  const passing = (before?.passing ?? 'once') !== (after?.passing ?? before?.passing ?? 'once') && after?.passing
  return (
    <span className={styles.standing}>
      {say('rights.before_after', { before: shown(before), after: shown(after) })}
      {passing && (
        <span className="muted small">
          {' '}
          {say('rights.passing')}: {say(`rights.passing_${passing}`)}
        </span>
      )}
    </span>
  )
}

// The lines of a change, with what they are about.
export function Lines({ of, decisions }: { of: readonly ChangeLine[]; decisions: readonly Decision[] }) {
  const say = useSay()
  const placeName = usePlaceName()
  return (
    <ul className={styles.lines}>
      {of.map((line, at) => {
        const decision = decisions.find(({ id }) => id === line.cell.decision)
        const where = placeName(line.cell)
        return (
          <li key={at} className={styles.previewLine}>
            <span>
              {decision && <span className={styles[`mark_${decision.kind}`]}>{say(`rights.${decision.kind}`)}</span>}{' '}
              {decision?.name} <span className="muted small">{holderName(say, line.cell.holder)}</span>
              {where && <span className="muted small">, {where}</span>}
            </span>
            <Standing line={line} />
          </li>
        )
      })}
    </ul>
  )
}

// Why a second person has to answer; nothing where none has to.
export function Needs({ of, second }: { of: readonly Need[]; second: Money }) {
  const say = useSay()
  const { money } = useAmounts()
  if (of.length === 0) return null
  return (
    <ul className={styles.needs}>
      {of.map((need) => (
        <li key={need}>{say(`rights.need_${need}`, { amount: money(second) })}</li>
      ))}
    </ul>
  )
}
