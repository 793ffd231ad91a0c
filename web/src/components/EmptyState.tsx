import { useEffect, useRef, type ReactNode } from 'react'
import { arrive } from '@/lib/arrival.ts'
import styles from './EmptyState.module.css'

interface Props {
  picture?: ReactNode
  title: string
  what: string // what will stand here
  why?: string // why it is worth having
  alone?: boolean // it is the whole page, so its title is the page's
  children?: ReactNode // the one button to begin, rarely a second
}

// Nothing here yet: says what this is, why it matters, and how to begin.
export function EmptyState({ picture, title, what, why, alone = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!alone) return
    arrive(heading.current)
    document.title = `${title} · Regard`
  }, [alone, title])
  return (
    <section className={styles.empty}>
      {picture && <div className={styles.picture}>{picture}</div>}
      {alone ? (
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <h2>{title}</h2>
      )}
      <p className={styles.what}>{what}</p>
      {why && <p className={styles.why}>{why}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  )
}
