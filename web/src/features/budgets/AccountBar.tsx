import type { BudgetAccount } from '@/api/types.ts'
import { BudgetBar } from '@/components/BudgetBar.tsx'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './budgets.module.css'

// What is left of a budget first; that is asked for most.
export function AccountBar({ of }: { of: BudgetAccount }) {
  const say = useSay()
  const { money } = useAmounts()
  const amount = (minor: number) => ({ minor, currency: of.currency })
  const said = (minor: number) => money(amount(minor))
  return (
    <BudgetBar spent={amount(of.posted)} held={amount(of.pending)} left={amount(of.available)}>
      <p className={styles.words}>
        <strong>{say('budgets.left', { amount: said(of.available) })}</strong>{' '}
        <span className="muted small">
          {say('budgets.of', { amount: said(of.granted) })}
          {of.posted > 0 && ` · ${say('budgets.spent', { amount: said(of.posted) })}`}
          {of.pending > 0 && ` · ${say('budgets.held', { amount: said(of.pending) })}`}
        </span>
      </p>
    </BudgetBar>
  )
}
