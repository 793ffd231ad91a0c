import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read, useChange } from '@/api/queries.ts'
import type { FirstStep, FirstSteps as Steps } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './first_steps.module.css'

const known = [
  'people',
  'touchpoints',
  'calendar',
  'policies',
  'mail',
  'invite',
  'team_touchpoint',
  'employee',
  'notifications',
] as const
type Known = (typeof known)[number]
const isKnown = (name: string): name is Known => (known as readonly string[]).includes(name)

// What is still to be set up, as far as I may do it: ticked by what is really there, gone when it is done or put away.
export function FirstSteps() {
  const say = useSay()
  const { data } = useQuery(read<Steps>('/first-steps'))
  const away = useChange({ method: 'PUT', path: '/first-steps/dismissal', stale: ['/first-steps'] })
  if (!data || data.items.length === 0) return null
  const done = data.items.filter((step) => step.done).length
  return (
    <div className={styles.place}>
      <Card
        title={say('first_steps.title')}
        lede={say('first_steps.lede', { done, all: data.items.length })}
        aside={
          <button
            type="button"
            className="textual small"
            onClick={() => {
              away.mutate()
            }}
          >
            {say('first_steps.away')}
          </button>
        }
      >
        <ProblemNote error={away.error} />
        <ol className={styles.steps}>
          {data.items.map((step) => (
            <Step key={step.name} step={step} />
          ))}
        </ol>
      </Card>
    </div>
  )
}

function Step({ step }: { step: FirstStep }) {
  const say = useSay()
  if (!isKnown(step.name)) return null
  return (
    <li className={step.done ? `${styles.step} ${styles.done}` : styles.step}>
      <span className={styles.tick} aria-hidden>
        {step.done ? '✓' : ''}
      </span>
      <span>
        <Link to={step.link}>{say(`first_steps.step.${step.name}`)}</Link>
        {step.done && <span className="unseen">{` (${say('first_steps.done')})`}</span>}
        {!step.done && <span className={`muted small ${styles.why}`}>{say(`first_steps.why.${step.name}`)}</span>}
      </span>
    </li>
  )
}
