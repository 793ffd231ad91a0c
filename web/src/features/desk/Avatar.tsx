import styles from './case.module.css'

// Initials beside what somebody said; for the eye alone, the name stands next to it.
export function Avatar({ name, customer = false }: { name: string; customer?: boolean }) {
  const words = name.split(/\s+/).filter(Boolean)
  const initials = (words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')
  return (
    <span className={customer ? `${styles.avatar} ${styles.theirs}` : styles.avatar} aria-hidden>
      {initials.toUpperCase()}
    </span>
  )
}
