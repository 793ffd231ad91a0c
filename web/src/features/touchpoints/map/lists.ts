// What a touchpoint can name.
import { useQuery } from '@tanstack/react-query'
import { readAll } from '@/api/queries.ts'
import type { Named } from '@/api/types.ts'

const kept = { staleTime: 300_000 }

export function useLists() {
  const units = useQuery({ ...readAll<Named>('/units'), ...kept }).data ?? []
  const products = useQuery({ ...readAll<Named>('/products'), ...kept }).data ?? []
  return { units, products }
}
