import { Link } from '@tanstack/react-router'
import type { NoteRow } from '@/api/types.ts'
import { Pill, type Tone } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'

// A note in a list: what was learned, where, and how it stands.
export function NoteLine({ of }: { of: NoteRow }) {
  const say = useSay()
  const formats = useFormats()
  const about = [of.touchpoint?.name, of.product?.name].filter(Boolean)
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Link to="/knowledge/notes/$id" params={{ id: of.id }} className={styles.said}>
          {of.text || say(of.anonymous || of.reporter ? 'knowledge.voice_heard' : 'knowledge.erased')}
        </Link>
        <p className={styles.hint}>
          {[...about, of.reporter?.name ?? (of.anonymous ? say('knowledge.nobody_named') : ''), formats.dayMonth(of.written_on)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {of.answer && <p className={styles.answer}>{of.answer}</p>}
      </div>
      <Standing of={of} />
    </div>
  )
}

const toneOf = ({ state, is_late }: NoteRow): Tone =>
  state === 'waiting' ? (is_late ? 'broken' : 'warning') : state === 'declined' || state === 'letterbox' ? 'plain' : 'kept'

export function Standing({ of }: { of: NoteRow }) {
  const say = useSay()
  const formats = useFormats()
  const due = of.due ? formats.dayOfWeek(of.due) : ''
  return (
    <div className={styles.standing}>
      <Pill tone={toneOf(of)}>{say(`knowledge.state_${of.state}`)}</Pill>
      {of.state === 'waiting' && (
        <span className={styles.hint}>
          {of.is_late
            ? say('knowledge.was_due', { day: due })
            : say('knowledge.by', { name: of.answerer?.name ?? say('knowledge.someone'), day: due })}
        </span>
      )}
    </div>
  )
}
