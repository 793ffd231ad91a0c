import { memo, type DragEvent, type KeyboardEvent } from 'react'
import type { TouchpointHealth, TouchpointOnMap } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './map.module.css'
import type { Names } from './names.ts'
import type { Way } from './rows.ts'
import { HealthLine } from './StepHealth.tsx'

interface Props {
  of: TouchpointOnMap
  names: Names
  gaps: number
  health: TouchpointHealth | undefined
  onOpen: (id: string) => void
  onStep: ((id: string, way: Way) => void) | null // null: the reader may not move it
  onTake: (id: string | null) => void // taken in hand to be dropped; null: let go
}

const ways: Record<string, Way> = { ArrowLeft: 'earlier', ArrowRight: 'later', ArrowUp: 'up', ArrowDown: 'down' }

// A touchpoint as a card: its name, who answers for it, whose people do the work. An empty seat is drawn as one.
export const StepCard = memo(function StepCard({ of, names, gaps, health, onOpen, onStep, onTake }: Props) {
  const say = useSay()
  const person = of.accountable ? names.person(of.accountable) : null
  const team = of.team ? names.unit(of.team) : null
  const move = (event: KeyboardEvent) => {
    const way = event.altKey ? ways[event.key] : undefined
    if (!way || !onStep) return
    event.preventDefault()
    onStep(of.id, way)
  }
  const take = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', of.name)
    onTake(of.id)
  }
  return (
    <button
      type="button"
      id={`step-${of.id}`}
      className={styles.card}
      data-gap={gaps > 0 || undefined}
      draggable={onStep !== null}
      onDragStart={take}
      onDragEnd={() => {
        onTake(null)
      }}
      onKeyDown={move}
      onClick={() => {
        onOpen(of.id)
      }}
    >
      <span className={styles.name}>{of.name}</span>
      {person ? (
        <span className={styles.person}>
          <span className={styles.seat} aria-hidden>
            {initials(person)}
          </span>
          {person}
        </span>
      ) : (
        <span className={styles.nobody}>
          <span className={styles.emptySeat} aria-hidden />
          {say(of.accountable ? 'map.left' : 'map.nobody')}
        </span>
      )}
      <span className={styles.team}>
        {team ?? say('map.no_team')}
        {of.further_teams.length > 0 && ` +${String(of.further_teams.length)}`}
      </span>
      <HealthLine of={health} />
      {gaps > 0 && <span className={styles.gaps}>{say('map.gaps', { count: gaps })}</span>}
    </button>
  )
})

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
