// Whom the map names, by id.
import { useMemo } from 'react'
import type { ResponsibilityMap } from '@/api/types.ts'

export interface Names {
  person: (id: string) => string | null // null: there no more
  unit: (id: string) => string | null
  isPartner: (id: string) => boolean
  product: (id: string) => string | null
}

export function namesOf({ employees, units, products }: Pick<ResponsibilityMap, 'employees' | 'units' | 'products'>): Names {
  const people = new Map(employees.map(({ id, name }) => [id, name]))
  const teams = new Map(units.map((unit) => [unit.id, unit]))
  const things = new Map(products.map(({ id, name }) => [id, name]))
  return {
    person: (id) => people.get(id) ?? null,
    unit: (id) => teams.get(id)?.name ?? null,
    isPartner: (id) => teams.get(id)?.kind === 'partner',
    product: (id) => things.get(id) ?? null,
  }
}

export const useNames = (of: ResponsibilityMap) => useMemo(() => namesOf(of), [of])
