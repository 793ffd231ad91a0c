import { useEffect, useRef, type ReactNode } from 'react'
import { arrive } from '@/lib/arrival.ts'
import styles from './PageHead.module.css'

interface Props {
  title: string
  crumbs?: ReactNode // where this page stands, and of what it speaks
  lede?: ReactNode
  actions?: ReactNode
}

// The top of every page: it names the browser's tab too, and its heading receives the focus after a navigation.
export function PageHead({ title, crumbs, lede, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    arrive(heading.current)
  }, [])
  useEffect(() => {
    document.title = `${title} · Regard`
  }, [title])
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {crumbs && <div className={styles.crumbs}>{crumbs}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lede && <div className={styles.lede}>{lede}</div>}
      </div>
      {actions && (
        <div className={styles.actions} data-print="no">
          {actions}
        </div>
      )}
    </header>
  )
}
