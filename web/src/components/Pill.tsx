import type { ReactNode } from 'react'
import styles from './Pill.module.css'

export type Tone = 'plain' | 'accent' | 'broken' | 'warning' | 'kept'

// A few words about the state of something. The words carry the meaning; the tone only repeats it.
export function Pill({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.pill} ${styles[tone]}`}>{children}</span>
}
