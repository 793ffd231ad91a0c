import { Button } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { ResponsibilityMap, TouchpointOnMap } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Changes } from './Changes.tsx'
import styles from './map.module.css'
import { useNames } from './names.ts'
import { matchOf, pathIn, type Plan } from './plan.ts'
import { StepForm } from './StepForm.tsx'
import { StepHealth } from './StepHealth.tsx'
import type { Health } from './use_health.ts'

interface Props {
  id: string | null // null: a new one
  map: ResponsibilityMap
  plan: Plan
  writes: boolean
  health?: Health | undefined // of today's map, for whoever may read measures
  onDone: () => void
}

const stepsOf = ({ journeys, loose }: ResponsibilityMap) => [...journeys.flatMap(({ touchpoints }) => touchpoints), ...loose]

// One touchpoint: who answers for it, what a good experience is there; to read, and to change.
export function StepSheet({ id, map, plan, writes, health, onDone }: Props) {
  const say = useSay()
  const [editing, setEditing] = useState(id === null)
  const of = stepsOf(map).find((one) => one.id === id) ?? null
  if (id !== null && of === null) return null
  return (
    <Dialog wide title={of?.name ?? say('map.add_step')} open onClose={onDone}>
      {editing || !of ? (
        <StepForm of={of} map={map} plan={plan} onDone={onDone} />
      ) : (
        <div className={styles.stack}>
          <Facts of={of} map={map} />
          {health && <StepHealth of={of.id} health={health} />}
          {writes && (
            <StepActs
              of={of}
              plan={plan}
              onChange={() => {
                setEditing(true)
              }}
              onDone={onDone}
            />
          )}
          {!plan.draft && <Changes of={of.id} />}
        </div>
      )}
    </Dialog>
  )
}

function Facts({ of, map }: { of: TouchpointOnMap; map: ResponsibilityMap }) {
  const say = useSay()
  const names = useNames(map)
  const people = (ids: readonly string[]) => ids.map((id) => names.person(id) ?? say('map.left')).join(', ')
  const teams = (ids: readonly string[]) =>
    ids
      .map((id) => `${names.unit(id) ?? say('map.left_unit')}${names.isPartner(id) ? ` (${say('map.partner')})` : ''}`)
      .join(', ')
  const facts = [
    [say('map.accountable'), of.accountable ? people([of.accountable]) : say('map.nobody')],
    [say('map.deputies'), people(of.deputies) || say('map.no_deputies')],
    [say('map.team'), of.team ? teams([of.team]) : say('map.no_team')],
    [say('map.further_teams'), teams(of.further_teams)],
    [
      say('map.products'),
      of.products
        .map((id) => names.product(id))
        .filter(Boolean)
        .join(', '),
    ],
    [say('map.decision_level'), of.decision_level],
  ].filter(([, value]) => value !== '')
  return (
    <div>
      {of.good ? <p className={styles.good}>{of.good}</p> : <p className="muted">{say('map.not_described')}</p>}
      {of.examples.length > 0 && (
        <ul className={styles.examples}>
          {of.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface ActsProps {
  of: TouchpointOnMap
  plan: Plan
  onChange: () => void
  onDone: () => void
}

function StepActs({ of, plan, onChange, onDone }: ActsProps) {
  const say = useSay()
  const remove = useChange({
    method: 'DELETE',
    path: pathIn(plan, 'touchpoints', of.id),
    etag: () => matchOf(plan, of.version),
    stale: plan.stale,
  })
  return (
    <div>
      <ProblemNote error={remove.error} />
      <p className={styles.acts}>
        <Button onClick={onChange}>{say('web.change')}</Button>
        <Button
          variant="default"
          loading={remove.isPending}
          onClick={() => {
            remove.mutate(undefined, { onSuccess: onDone })
          }}
        >
          {say('map.remove_step')}
        </Button>
      </p>
    </div>
  )
}
