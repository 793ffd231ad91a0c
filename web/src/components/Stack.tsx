import type { ReactNode } from 'react'
import styles from './Stack.module.css'

// Things below one another with even space between.
export function Stack({ space = 16, children }: { space?: 4 | 8 | 16 | 24; children: ReactNode }) {
  return <div className={`${styles.stack} ${styles[`space${String(space)}`] ?? ''}`}>{children}</div>
}
