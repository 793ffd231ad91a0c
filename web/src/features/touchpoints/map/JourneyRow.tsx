import { Fragment, useId, useState, type ReactNode } from 'react'
import type { TouchpointHealth } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './map.module.css'
import type { Names } from './names.ts'
import type { Row, Way } from './rows.ts'
import { StepCard } from './StepCard.tsx'

interface Props {
  of: Row
  names: Names
  gaps: ReadonlyMap<string, number> | undefined
  health: ReadonlyMap<string, TouchpointHealth> | undefined
  acts: ReactNode
  isTaken: boolean // a step is in hand
  onOpen: (id: string) => void
  onStep: ((id: string, way: Way) => void) | null
  onTake: (id: string | null) => void
  onDrop: (journey: string | null, before: number) => void
}

// One journey, its steps in the order in which the customer meets them.
export function JourneyRow({
  of: { journey, steps },
  names,
  gaps,
  health,
  acts,
  isTaken,
  onOpen,
  onStep,
  onTake,
  onDrop,
}: Props) {
  const say = useSay()
  const id = useId()
  const gap = (before: number) => (
    <Gap
      active={isTaken}
      onDrop={() => {
        onDrop(journey?.id ?? null, before)
      }}
    />
  )
  return (
    <section className={styles.journey} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {journey?.name ?? say('map.loose')}
        </h2>
        {acts}
      </header>
      {(journey?.about ?? '') !== '' && <p className="muted small">{journey?.about}</p>}
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <Fragment key={step.id}>
            <li className={styles.step}>
              {gap(at)}
              <StepCard
                of={step}
                names={names}
                gaps={gaps?.get(step.id) ?? 0}
                health={health?.get(step.id)}
                onOpen={onOpen}
                onStep={onStep}
                onTake={onTake}
              />
            </li>
          </Fragment>
        ))}
        <li className={styles.end}>
          {gap(steps.length)}
          {steps.length === 0 && <p className="muted small">{say('map.row_empty')}</p>}
        </li>
      </ol>
    </section>
  )
}

// Where a step can be dropped, between two others.
function Gap({ active, onDrop }: { active: boolean; onDrop: () => void }) {
  const [over, setOver] = useState(false)
  return (
    <span
      className={styles.gap}
      aria-hidden
      data-active={active || undefined}
      data-over={(active && over) || undefined}
      onDragOver={(event) => {
        if (!active) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop()
      }}
    />
  )
}
