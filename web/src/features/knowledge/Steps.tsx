import type { NoteStep } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'

// What became of a note, step by step.
export function Steps({ of }: { of: readonly NoteStep[] }) {
  const say = useSay()
  const formats = useFormats()
  return (
    <ol className={styles.steps}>
      {of.map((step, at) => (
        <li key={at}>
          <p>
            {say(`knowledge.step_${step.kind}`, {
              name: step.person?.name ?? say('knowledge.someone'),
              by: step.by?.name ?? say('knowledge.someone'),
            })}
            <span className={styles.hint}> · {formats.day(step.at)}</span>
          </p>
          {step.text && <p className={styles.answer}>{step.text}</p>}
        </li>
      ))}
    </ol>
  )
}
