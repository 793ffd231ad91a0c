import type { DeadlineStanding } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useNow } from '@/lib/now.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import { Due } from './Due.tsx'
import styles from './side.module.css'

// The regulator's deadlines, each by its own rule.
export function Deadlines({ of }: { of: readonly DeadlineStanding[] }) {
  const say = useSay()
  const sayCode = useSayCode()
  const { exact } = useFormats()
  const now = useNow()
  if (of.length === 0) return null
  return (
    <div className={styles.targets}>
      <h3 className={styles.subhead}>{say('desk.deadlines')}</h3>
      <dl className={styles.facts}>
        {of.map(({ name, due, state, extended }) => (
          <div key={name} title={exact(due)}>
            <dt>
              {sayCode(`desk.deadline_${name}`) ?? name} {extended && `(${say('desk.deadline_extended')})`}
            </dt>
            <dd>{state === 'running' ? <Due at={due} now={now} /> : say(`desk.deadline_${state}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
