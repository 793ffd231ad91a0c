import type { BudgetAccount } from '@/api/types.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './budgets.module.css'
import { shares } from './tree.ts'

// One bar: spent, held, left. The words beside it say the same.
export function BudgetBar({ of }: { of: BudgetAccount }) {
  const say = useSay()
  const { money } = useAmounts()
  const { spent, held } = shares(of)
  const amount = (minor: number) => money({ minor, currency: of.currency })
  return (
    <div className={styles.balance}>
      <div className={styles.bar} aria-hidden>
        <span className={styles.spent} style={{ width: `${String(spent * 100)}%` }} />
        <span className={styles.held} style={{ width: `${String(held * 100)}%` }} />
      </div>
      <p className={styles.words}>
        <strong>{say('budgets.left', { amount: amount(of.available) })}</strong>{' '}
        <span className="muted small">
          {say('budgets.of', { amount: amount(of.granted) })}
          {of.posted > 0 && ` · ${say('budgets.spent', { amount: amount(of.posted) })}`}
          {of.pending > 0 && ` · ${say('budgets.held', { amount: amount(of.pending) })}`}
        </span>
      </p>
    </div>
  )
}

export function Legend() {
  const say = useSay()
  return (
    <p className={styles.legend} aria-hidden>
      <span className={`${styles.key} ${styles.spent}`} /> {say('budgets.legend_spent')}{' '}
      <span className={`${styles.key} ${styles.held}`} /> {say('budgets.legend_held')}{' '}
      <span className={`${styles.key} ${styles.room}`} /> {say('budgets.legend_left')}
    </p>
  )
}
