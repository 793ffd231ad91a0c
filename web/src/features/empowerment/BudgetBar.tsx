import type { Money } from '@/api/types.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './empowerment.module.css'

interface Props {
  spent: Money
  held: Money
  left: Money
}

// The budget as one bar: spent, held, left. The words below say the same.
export function BudgetBar({ spent, held, left }: Props) {
  const say = useSay()
  const { money } = useAmounts()
  const all = spent.minor + held.minor + left.minor
  const share = (part: Money) => (all > 0 ? `${(part.minor / all) * 100}%` : '0')
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        <span className={styles.spent} style={{ width: share(spent) }} />
        <span className={styles.held} style={{ width: share(held) }} />
      </div>
      <dl className={styles.legend}>
        <div>
          <dt>
            <span className={`${styles.key} ${styles.spent}`} aria-hidden />
            {say('empowerment.spent')}
          </dt>
          <dd>{money(spent)}</dd>
        </div>
        <div>
          <dt>
            <span className={`${styles.key} ${styles.held}`} aria-hidden />
            {say('empowerment.held')}
          </dt>
          <dd>{money(held)}</dd>
        </div>
        <div>
          <dt>
            <span className={`${styles.key} ${styles.free}`} aria-hidden />
            {say('empowerment.free')}
          </dt>
          <dd>{money(left)}</dd>
        </div>
      </dl>
    </div>
  )
}
