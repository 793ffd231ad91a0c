// All that a starter set holds, to look at before.
import type { Money } from '@/lib/money.ts'
import type { SetDecision, SetLimits, SetText, SetTouchpoint, StarterSet } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { purposeKey } from '../../templates/codes.ts'
import styles from './begin.module.css'

export function Journeys({ of }: { of: StarterSet }) {
  const say = useSay()
  const names = new Map(of.decisions.map(({ code, name }) => [code, name]))
  return (
    <Card title={say('begin.journeys')} lede={say('begin.journeys_lede')}>
      {of.journeys.map((journey) => (
        <section key={journey.code} className={styles.journey} aria-label={journey.name}>
          <h3>{journey.name}</h3>
          <p className="muted small">{journey.about}</p>
          <ol className={styles.steps} tabIndex={0} aria-label={journey.name}>
            {journey.touchpoints.map((one) => (
              <Step key={one.code} of={one} names={names} />
            ))}
          </ol>
        </section>
      ))}
    </Card>
  )
}

function Step({ of, names }: { of: SetTouchpoint; names: Map<string, string> }) {
  const say = useSay()
  return (
    <li className={styles.step}>
      <h4>{of.name}</h4>
      <p className={styles.good}>{of.good}</p>
      <ul className={styles.examples}>
        {of.examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      {of.decision_level && <p className="muted small">{say('begin.decides', { level: of.decision_level })}</p>}
      {of.decisions.length > 0 && (
        <p className="muted small">
          {say('begin.matters', { decisions: of.decisions.map((code) => names.get(code)).join(', ') })}
        </p>
      )}
    </li>
  )
}

const roles = ['frontline', 'lead', 'vertical_head'] as const

export function Decisions({ of, unit }: { of: StarterSet; unit: Money }) {
  const say = useSay()
  const places = new Map(of.journeys.flatMap(({ touchpoints }) => touchpoints.map(({ code, name }) => [code, name] as const)))
  return (
    <Card title={say('begin.decisions')} lede={say('begin.decisions_lede')}>
      {(['redress', 'goodwill'] as const).map((kind) => (
        <div key={kind} className={styles.scroller} role="group" aria-label={say(`rights.${kind}`)} tabIndex={0}>
          <table className={styles.table}>
            <caption>{say(`rights.${kind}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{say('begin.decision')}</th>
                {roles.map((role) => (
                  <th key={role} scope="col">
                    {say(`rights.role_${role}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {of.decisions
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <DecisionRows key={one.code} of={one} unit={unit} places={places} />
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </Card>
  )
}

interface RowsProps {
  of: SetDecision
  unit: Money
  places: Map<string, string>
}

function DecisionRows({ of, unit, places }: RowsProps) {
  const say = useSay()
  return (
    <>
      <tr>
        <th scope="row">
          {of.name}
          <span className={styles.under}>{of.about}</span>
        </th>
        <Amounts of={of.limits} unit={unit} />
      </tr>
      {of.at.map(({ touchpoint, limits }) => (
        <tr key={touchpoint}>
          <th scope="row" className={styles.there}>
            {say('begin.at', { touchpoint: places.get(touchpoint) ?? '' })}
          </th>
          <Amounts of={limits} unit={unit} />
        </tr>
      ))}
    </>
  )
}

function Amounts({ of, unit }: { of: SetLimits; unit: Money }) {
  const { money } = useAmounts()
  return roles.map((role) => <td key={role}>{of[role] > 0 ? money({ ...unit, minor: of[role] * unit.minor }) : '–'}</td>)
}

export function Causes({ of }: { of: StarterSet }) {
  const say = useSay()
  return (
    <Card title={say('begin.causes')} lede={say('begin.causes_lede')}>
      <ul className={styles.causes}>
        {of.causes.map((top) => (
          <li key={top.code}>
            <span className={styles.cause}>{top.name}</span>
            <ul>
              {top.below.map((one) => (
                <li key={one.code}>{one.name}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function Texts({ of }: { of: StarterSet }) {
  const say = useSay()
  return (
    <Card title={say('begin.texts')} lede={say('begin.texts_lede')}>
      {of.texts.map((one) => (
        <Text key={one.code} of={one} />
      ))}
    </Card>
  )
}

function Text({ of }: { of: SetText }) {
  const say = useSay()
  return (
    <details className={styles.text}>
      <summary>
        {of.name} <span className="muted small">{say(purposeKey(of.purpose))}</span>
      </summary>
      <p className={styles.said}>{of.text}</p>
    </details>
  )
}
