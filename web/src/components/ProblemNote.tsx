import { Problem, Unreachable, type FieldError } from '@/api/problem.ts'
import { useSay, type Say } from '@/lib/sentences.ts'
import styles from './ProblemNote.module.css'

interface Props {
  error: Error | null | undefined
  shownElsewhere?: readonly string[] // fields that show their own error
  onRetry?: () => void
}

// What went wrong, in a sentence that says how to mend it. Errors of a field that stands on screen are shown there instead.
export function ProblemNote({ error, shownElsewhere = [], onRetry }: Props) {
  const say = useSay()
  if (!error) return null
  const rest = error instanceof Problem ? error.errors.filter(({ field }) => !shownElsewhere.includes(field)) : []
  return (
    <div className={styles.note} role="alert">
      <p>{sentenceOf(error, say)}</p>
      {rest.length > 0 && <Rest errors={rest} />}
      {onRetry && (
        <p className={styles.actions}>
          <button type="button" className="textual" onClick={onRetry}>
            {say('web.try_again')}
          </button>
        </p>
      )}
    </div>
  )
}

function Rest({ errors }: { errors: readonly FieldError[] }) {
  return (
    <ul>
      {errors.map(({ field, code, sentence }) => (
        <li key={`${field} ${code}`}>{sentence}</li>
      ))}
    </ul>
  )
}

export function sentenceOf(error: Error, say: Say): string {
  if (error instanceof Unreachable) return say('web.problem.unreachable')
  if (!(error instanceof Problem)) return say('web.problem.own_bug')
  if (error.errors.length > 0 && error.status === 422) return say('web.problem.fields', { count: error.errors.length })
  if (error.sentence) return error.sentence
  if (error.status === 403) return say('web.problem.forbidden')
  if (error.status === 404) return say('web.problem.gone')
  if (error.status === 409 || error.status === 412) return say('web.problem.changed_meanwhile')
  if (error.status === 429) return say('web.problem.too_often')
  return say('web.problem.server', { status: error.status })
}
