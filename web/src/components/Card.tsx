import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'

interface Props {
  title?: ReactNode
  lede?: ReactNode
  aside?: ReactNode // stands at the title's right
  first?: boolean // the one to look at first
  children: ReactNode
}

// A surface for one thing. With a title it is a region that a screen reader can jump to.
export function Card({ title, lede, aside, first = false, children }: Props) {
  const id = useId()
  return (
    <section
      className={first ? `${styles.card} ${styles.first}` : styles.card}
      aria-labelledby={title ? id : undefined}
      data-print="whole"
    >
      {title && (
        <div className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {aside}
          {lede && (
            <div className={styles.lede}>
              <p>{lede}</p>
            </div>
          )}
        </div>
      )}
      {children}
    </section>
  )
}
