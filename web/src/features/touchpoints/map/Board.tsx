import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { JourneyOnMap, ResponsibilityMap, TouchpointHealth } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { JourneyRow } from './JourneyRow.tsx'
import styles from './map.module.css'
import { useNames } from './names.ts'
import { placeDropped, placeTowards, rowsOf, type Place, type Way } from './rows.ts'

interface Props {
  of: ResponsibilityMap
  gaps?: ReadonlyMap<string, number> // how many a touchpoint has
  health?: ReadonlyMap<string, TouchpointHealth> | undefined
  onOpen: (touchpoint: string) => void
  onMove: ((touchpoint: string, to: Place) => void) | null // null: the reader may not
  journeyActs?: (journey: JourneyOnMap, at: number) => ReactNode
}

// The responsibility map: the customer's journeys from left to right. Steps are moved by dragging, or with Alt and the arrows.
export function Board({ of, gaps, health, onOpen, onMove, journeyActs }: Props) {
  const say = useSay()
  const rows = useMemo(() => rowsOf(of), [of])
  const names = useNames(of)
  const [taken, setTaken] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const step = useCallback(
    (id: string, way: Way) => {
      const to = placeTowards(rows, id, way)
      if (!to || !onMove) return
      onMove(id, to)
      const journey = of.journeys.find((one) => one.id === to.journey)?.name ?? say('map.loose')
      setSaid(say('map.moved_to', { journey, n: to.position + 1 }))
      // It keeps the focus wherever it is drawn now.
      requestAnimationFrame(() => document.getElementById(`step-${id}`)?.focus())
    },
    [rows, onMove, of.journeys, say],
  )
  const drop = useCallback(
    (journey: string | null, before: number) => {
      const to = taken === null ? null : placeDropped(rows, taken, journey, before)
      if (taken !== null && to) onMove?.(taken, to)
      setTaken(null)
    },
    [rows, taken, onMove],
  )
  return (
    <div className={styles.board} data-taken={taken !== null || undefined}>
      {onMove && <p className="muted small">{say('map.how')}</p>}
      <p role="status" className="unseen">
        {said}
      </p>
      {rows.map((row, at) => (
        <JourneyRow
          key={row.journey?.id ?? 'loose'}
          of={row}
          names={names}
          gaps={gaps}
          health={health}
          acts={row.journey && journeyActs?.(row.journey, at)}
          isTaken={taken !== null}
          onOpen={onOpen}
          onStep={onMove ? step : null}
          onTake={setTaken}
          onDrop={drop}
        />
      ))}
    </div>
  )
}
