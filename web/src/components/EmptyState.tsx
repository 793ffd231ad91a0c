import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface Props {
  picture?: ReactNode
  title: string
  what: string // what will stand here
  why?: string // why it is worth having
  children?: ReactNode // the one button to begin, rarely a second
}

// Nothing here yet: says what this is, why it matters, and how to begin.
export function EmptyState({ picture, title, what, why, children }: Props) {
  return (
    <section className={styles.empty}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <h2>{title}</h2>
      <p className={styles.what}>{what}</p>
      {why && <p className={styles.why}>{why}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  )
}
