import type { Holding } from '@/api/types.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './responsibility.module.css'

// Things by name, each with a way to its page where it has one.
export function Things({ of }: { of: readonly Holding[] }) {
  const say = useSay()
  const { money } = useAmounts()
  if (of.length === 0) return null
  const words = ({ name, amount }: Holding) =>
    [name, amount && money(amount)].filter(Boolean).join(' · ') || say('responsibility.a_note')
  return (
    <ul className={styles.things}>
      {of.map((one) => (
        <li key={one.id}>{one.go_to ? <a href={one.go_to}>{words(one)}</a> : words(one)}</li>
      ))}
    </ul>
  )
}
