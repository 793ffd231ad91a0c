import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseRated } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import styles from './feedback.module.css'
import { MarkPill } from './MarkPill.tsx'

interface Props {
  about: CaseRated
  mark: number
  words: string
  at: string
  children?: ReactNode // what else there is to say of it
}

// One mark: the customer's words first, then of what they speak.
export function RatingLine({ about, mark, words, at, children }: Props) {
  const { day } = useFormats()
  return (
    <div className={styles.said}>
      {words && <blockquote className={styles.words}>{words}</blockquote>}
      <div className={styles.facts}>
        <MarkPill mark={mark} />
        <Link to="/cases/$id" params={{ id: about.id }}>
          {about.number} · {about.subject}
        </Link>
        <span className="muted">{day(at)}</span>
        {children}
      </div>
    </div>
  )
}
