import type { ReactNode } from 'react'
import styles from './IconButton.module.css'

interface Props {
  label: string
  onClick: () => void
  children: ReactNode
}

// A picture to press. It always has words for those who don't see it.
export function IconButton({ label, onClick, children }: Props) {
  return (
    <button type="button" className={styles.button} aria-label={label} onClick={onClick}>
      {children}
    </button>
  )
}
