import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '@/api/client.ts'
import { read, refresh } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Today } from '@/api/types.ts'

// Whoever opens a case in which a note names them has looked at it: it leaves their Today.
export function useLookedAt(id: string) {
  const client = useQueryClient()
  const works = may(useSession(), 'cases.work')
  const { data } = useQuery({ ...read<Today>('/desk/today'), enabled: works, staleTime: 60_000 })
  const named = data?.mentions.some((row) => row.id === id) ?? false
  useEffect(() => {
    if (!named) return
    call('DELETE', `/cases/${id}/mentions`).then(
      () => refresh(client, ['/desk/today']),
      () => undefined, // it stays in Today, and goes with the next look
    )
  }, [client, id, named])
}
