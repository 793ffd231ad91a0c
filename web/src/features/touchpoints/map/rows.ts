// The map as rows of steps, and where a step comes to stand. Pure: the board draws it, the server decides.
import type { JourneyOnMap, OrderOnMap, ResponsibilityMap, TouchpointOnMap } from '@/api/types.ts'

// A journey, or what is on none.
export interface Row {
  journey: JourneyOnMap | null
  steps: readonly TouchpointOnMap[]
}

export interface Place {
  journey: string | null
  position: number
}

export const rowsOf = ({ journeys, loose }: ResponsibilityMap): Row[] => [
  ...journeys.map((journey) => ({ journey, steps: journey.touchpoints })),
  ...(loose.length > 0 || journeys.length === 0 ? [{ journey: null, steps: loose }] : []),
]

const idOf = (row: Row) => row.journey?.id ?? null

export function placeOf(rows: readonly Row[], id: string): Place | null {
  for (const row of rows) {
    const position = row.steps.findIndex((step) => step.id === id)
    if (position >= 0) return { journey: idOf(row), position }
  }
  return null
}

export type Way = 'earlier' | 'later' | 'up' | 'down'

// One step with the keyboard: along its journey, or to the journey above or below. Null where there is nothing that way.
export function placeTowards(rows: readonly Row[], id: string, way: Way): Place | null {
  const from = placeOf(rows, id)
  if (!from) return null
  const at = rows.findIndex((row) => idOf(row) === from.journey)
  const here = rows[at]
  if (!here) return null
  if (way === 'earlier') return from.position > 0 ? { ...from, position: from.position - 1 } : null
  if (way === 'later') return from.position < here.steps.length - 1 ? { ...from, position: from.position + 1 } : null
  const there = rows[way === 'up' ? at - 1 : at + 1]
  return there ? { journey: idOf(there), position: Math.min(from.position, there.steps.length) } : null
}

// Dropped before the step that stands at `before` of a row: taking it out first moves what follows in its own row.
export function placeDropped(rows: readonly Row[], id: string, journey: string | null, before: number): Place | null {
  const from = placeOf(rows, id)
  if (!from) return null
  const position = from.journey === journey && from.position < before ? before - 1 : before
  return from.journey === journey && from.position === position ? null : { journey, position }
}

// The map as it will be, shown at once while the server is told.
export function moved(map: ResponsibilityMap, id: string, to: Place): ResponsibilityMap {
  const step = [...map.loose, ...map.journeys.flatMap(({ touchpoints }) => touchpoints)].find((one) => one.id === id)
  if (!step) return map
  const without = (steps: readonly TouchpointOnMap[]) => steps.filter((one) => one.id !== id)
  const into = (steps: TouchpointOnMap[], here: boolean) =>
    here ? [...steps.slice(0, to.position), { ...step, journey: to.journey }, ...steps.slice(to.position)] : steps
  return {
    ...map,
    loose: into(without(map.loose), to.journey === null),
    journeys: map.journeys.map((one) => ({ ...one, touchpoints: into(without(one.touchpoints), one.id === to.journey) })),
  }
}

// What a move to that journey has to name as If-Match.
export const matchFor = (map: ResponsibilityMap, journey: string | null): string => {
  const version = journey === null ? map.order : (map.journeys.find(({ id }) => id === journey)?.version ?? 0)
  return `"${String(version)}"`
}

// The same map, its orders as the server numbered them after a move.
export function numbered(map: ResponsibilityMap, orders: readonly OrderOnMap[]): ResponsibilityMap {
  const version = (journey: string | null) => orders.find((one) => (one.journey ?? null) === journey)?.version
  return {
    ...map,
    order: version(null) ?? map.order,
    journeys: map.journeys.map((one) => ({ ...one, version: version(one.id) ?? one.version })),
  }
}
