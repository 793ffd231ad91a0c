import type { Unit } from '@/api/types.ts'

export interface Branch {
  unit: Unit
  units: Branch[]
  employees: number // in it and in everything below
}

// The flat list as a tree. A unit whose parent isn't in the list stands at the top rather than vanishing.
export function treeOf(units: readonly Unit[]): Branch[] {
  const known = new Set(units.map(({ id }) => id))
  const below = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : null
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const branch = (unit: Unit): Branch => {
    const inner = (below.get(unit.id) ?? []).map(branch)
    return { unit, units: inner, employees: unit.employees + inner.reduce((sum, each) => sum + each.employees, 0) }
  }
  return (below.get(null) ?? []).map(branch)
}

// Every unit that may become another's parent: all but itself and what stands below it.
export function possibleParents(units: readonly Unit[], id: string | null): Unit[] {
  if (id === null) return [...units]
  const inside = new Set([id])
  for (let grown = true; grown;) {
    const more = units.filter(({ id: own, parent }) => parent !== null && inside.has(parent) && !inside.has(own))
    more.forEach(({ id: own }) => inside.add(own))
    grown = more.length > 0
  }
  return units.filter(({ id: own }) => !inside.has(own))
}
