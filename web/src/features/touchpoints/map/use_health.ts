// How each touchpoint does, for whoever may read measures; and the step that is open, as the address has it.
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { MapHealth, TouchpointHealth } from '@/api/types.ts'

export interface Health {
  from: string
  to: string
  asOf: string
  of: ReadonlyMap<string, TouchpointHealth>
}

export function useHealth(): Health | undefined {
  const reads = may(useSession(), 'measures.read')
  const { data } = useQuery({ ...read<MapHealth>('/map/health'), enabled: reads, retry: false })
  return useMemo(
    () =>
      data && {
        from: data.from,
        to: data.to,
        asOf: data.as_of,
        of: new Map(data.items.map((one) => [one.touchpoint, one])),
      },
    [data],
  )
}

export function useOpenStep(): [id: string | null, open: (id: string | null) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const open = useCallback(
    (id: string | null) => {
      const step = id ?? undefined
      void navigate({ to: '.', search: (now: Record<string, unknown>) => ({ ...now, step }), resetScroll: false } as never)
    },
    [navigate],
  )
  return [typeof search['step'] === 'string' ? search['step'] : null, open]
}
