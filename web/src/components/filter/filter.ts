import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { read } from '@/api/queries.ts'
import type { DimensionValues, Overview } from '@/api/types.ts'
import { filterOf, type DimensionKey, type Filter } from '@/lib/filter.ts'

// The filter in the address, and a way to change it there.
export function useFilter() {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback(
    (some: Partial<Filter>) => {
      void navigate({ to: '.', search: (now: Record<string, unknown>) => ({ ...now, ...some }), resetScroll: false } as never)
    },
    [navigate],
  )
  return { filter: filterOf(search), change }
}

// What the history holds as a whole: its first and last day, how many cases.
export const useWhole = () => useQuery({ ...read<Overview>('/overview'), staleTime: 300_000 }).data

// The values of a dimension that the history knows, to choose from.
export function useValues(dimension: DimensionKey, wanted = true) {
  const { data } = useQuery({ ...read<DimensionValues>(`/dimensions/${dimension}`), staleTime: 300_000, enabled: wanted })
  return data?.values.map(({ id, name }) => ({ value: id, label: name })) ?? []
}
