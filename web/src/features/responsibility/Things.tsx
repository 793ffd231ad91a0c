import type { Holding } from '@/api/types.ts'
import styles from './responsibility.module.css'

// Things by name, each with a way to its page where it has one.
export function Things({ of }: { of: readonly Holding[] }) {
  if (of.length === 0) return null
  return (
    <ul className={styles.things}>
      {of.map(({ id, name, go_to }) => (
        <li key={id}>{go_to ? <a href={go_to}>{name}</a> : name}</li>
      ))}
    </ul>
  )
}
