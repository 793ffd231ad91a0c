import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseRated } from '@/api/types.ts'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './feedback.module.css'

interface Props {
  about: CaseRated
  mark: number
  words: string
  at: string
  children?: ReactNode // what else there is to say of it
}

const tone = (mark: number) => (mark <= 2 ? 'broken' : mark >= 4 ? 'kept' : 'plain')

// One mark: the customer's words first, then of what they speak.
export function RatingLine({ about, mark, words, at, children }: Props) {
  const say = useSay()
  const { day } = useFormats()
  return (
    <div className={styles.said}>
      {words && <blockquote className={styles.words}>{words}</blockquote>}
      <div className={styles.facts}>
        <Pill tone={tone(mark)}>{say('feedback.mark', { mark })}</Pill>
        <Link to="/cases/$id" params={{ id: about.id }}>
          {about.number} · {about.subject}
        </Link>
        <span className="muted">{day(at)}</span>
        {children}
      </div>
    </div>
  )
}
