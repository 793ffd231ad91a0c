import type { ReactNode } from 'react'
import { useAmounts, type Money } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './BudgetBar.module.css'

interface Props {
  spent: Money
  held: Money
  left: Money
  children?: ReactNode // the same in words, where not as the three amounts
}

// A budget as one bar: spent, held, left. The words below it say the same.
export function BudgetBar({ spent, held, left, children }: Props) {
  const all = spent.minor + held.minor + left.minor
  const share = (part: Money) => (all > 0 ? `${String((part.minor / all) * 100)}%` : '0')
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        <span className={styles.spent} style={{ width: share(spent) }} />
        <span className={styles.held} style={{ width: share(held) }} />
      </div>
      {children ?? <Amounts spent={spent} held={held} left={left} />}
    </div>
  )
}

function Amounts(of: Omit<Props, 'children'>) {
  const say = useSay()
  const { money } = useAmounts()
  return (
    <dl className={styles.legend}>
      {parts.map((part) => (
        <div key={part}>
          <dt>
            <Key of={part} />
            {say(`budgets.legend_${part}`)}
          </dt>
          <dd>{money(of[part])}</dd>
        </div>
      ))}
    </dl>
  )
}

// What the parts of many bars mean, said once.
export function BudgetLegend() {
  const say = useSay()
  return (
    <p className={styles.legend} aria-hidden>
      {parts.map((part) => (
        <span key={part}>
          <Key of={part} />
          {say(`budgets.legend_${part}`)}
        </span>
      ))}
    </p>
  )
}

const parts = ['spent', 'held', 'left'] as const

const Key = ({ of }: { of: (typeof parts)[number] }) => <span className={`${styles.key} ${styles[of]}`} aria-hidden />
