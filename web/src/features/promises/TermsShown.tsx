import type { DeadlineTerm, Rung, Terms } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { targets } from './policy_fields.ts'
import styles from './promises.module.css'
import { useDeadlineWords } from './words.ts'

// What a policy asks for, in words: targets, deadlines, warnings, the ladder.
export function TermsShown({ terms }: { terms: Terms }) {
  const say = useSay()
  const { tick } = useFormats()
  const share = (value: number) => tick(value, 'share', 1)
  const rung = ({ share: at, to }: Rung) => (to === 'touchpoint' ? say('promises.rung_there', { share: share(at) }) : share(at))
  const set = targets.filter((which) => terms[which])
  return (
    <dl className={styles.terms}>
      {set.map((which) => (
        <Term key={which} name={say(`promises.${which}`)}>
          {tick((terms[which]?.minutes ?? 0) / 60, 'working', 0)}{' '}
          {terms[which]?.promised && <strong>{say('promises.promised')}</strong>}
        </Term>
      ))}
      {terms.deadlines.length > 0 && (
        <Term name={say('promises.deadlines')}>
          <Deadlines of={terms.deadlines} />
        </Term>
      )}
      {terms.warnings.length > 0 && (
        <Term name={say('promises.warnings')}>
          {terms.warnings
            .map((one) => say('promises.warning_words', { share: share(one.share), to: say(`promises.to_${one.to}`) }))
            .join('; ')}
        </Term>
      )}
      {terms.ladder.length > 0 && <Term name={say('promises.ladder')}>{terms.ladder.map(rung).join(' → ')}</Term>}
    </dl>
  )
}

function Term({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Deadlines({ of }: { of: readonly DeadlineTerm[] }) {
  const say = useSay()
  const { words } = useDeadlineWords()
  return (
    <ul>
      {of.map((one) => (
        <li key={one.name}>
          {say('promises.deadline_words', {
            name: words(one.name),
            days: one.days,
            counted: say(`promises.deadline_${one.counted}`),
            met_by: say(`promises.deadline_${one.met_by}`),
          })}
          {one.extended !== null && `, ${say('promises.deadline_longer', { days: one.extended })}`}
        </li>
      ))}
    </ul>
  )
}
