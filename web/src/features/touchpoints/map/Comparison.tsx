import type { ComparedTouchpoint, DraftComparison, PartTaken, PersonsPart } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Fields } from './Changes.tsx'
import styles from './map.module.css'

// A draft held against today: what changes, and who gains and loses what.
export function Comparison({ of }: { of: DraftComparison }) {
  const say = useSay()
  const changes: ComparedTouchpoint[] = [...of.journeys, ...of.touchpoints] as ComparedTouchpoint[]
  return (
    <aside className={styles.stack} aria-label={say('map.compared')}>
      <Card title={say('map.compared')}>
        {changes.length === 0 && <p className="muted">{say('map.compared_none')}</p>}
        <ul className={styles.changes}>
          {changes.map((one) => (
            <li key={one.id}>
              <strong>{one.name}</strong> <span className="muted small">{say(`map.kind_${one.kind}`)}</span>
              <Fields of={one.fields} names={of.names} />
            </li>
          ))}
        </ul>
      </Card>
      {of.people.length + of.units.length > 0 && (
        <Card title={say('map.who_gains')}>
          <ul className={styles.changes}>
            {of.people.map((one) => (
              <Person key={one.id} of={one} />
            ))}
            {of.units.map(({ id, name, gains, loses }) => (
              <li key={id}>
                <strong>{name}</strong>
                <Parts gains={gains} loses={loses} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </aside>
  )
}

function Person({ of }: { of: PersonsPart }) {
  const say = useSay()
  return (
    <li>
      <strong>{of.name}</strong>{' '}
      <span className="muted small">
        {say('map.answers_for', { before: of.accountable_before, after: of.accountable_after })}
      </span>
      <Parts gains={of.gains} loses={of.loses} />
    </li>
  )
}

function Parts({ gains, loses }: { gains: PartTaken[]; loses: PartTaken[] }) {
  const say = useSay()
  return (
    <ul className="small">
      {gains.map(({ touchpoint, name, part }) => (
        <li key={`+${touchpoint}${part}`} className={styles.gains}>
          + {say(`map.part_${part}`, { name })}
        </li>
      ))}
      {loses.map(({ touchpoint, name, part }) => (
        <li key={`-${touchpoint}${part}`} className={styles.loses}>
          − {say(`map.part_${part}`, { name })}
        </li>
      ))}
    </ul>
  )
}
