import { Link } from '@tanstack/react-router'
import type { StarterSetRow } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './begin.module.css'

// The trades to choose from, each with what it holds.
export function Trades({ of, language }: { of: StarterSetRow[]; language: string }) {
  const say = useSay()
  return (
    <ul className={styles.trades}>
      {of.map((one) => (
        <li key={one.code}>
          <Link to="/responsibility/begin" search={{ set: one.code, language }} className={styles.trade}>
            <span className={styles.tradeName}>{one.name}</span>
            <span className={styles.tradeAbout}>{one.about}</span>
            <span className={styles.tradeHolds}>
              {say('begin.holds', {
                touchpoints: one.touchpoints,
                causes: one.causes,
                decisions: one.decisions,
                texts: one.texts,
              })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
