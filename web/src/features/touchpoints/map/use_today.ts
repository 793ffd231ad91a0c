// Today's map and what can be done to it; a move is shown at once and told to the server.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '@/api/client.ts'
import { refresh } from '@/api/queries.ts'
import type { MovedOnMap, ResponsibilityMap } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'
import { mapQuery, mapReads } from './reads.ts'
import { matchFor, moved, numbered, placeOf, rowsOf, type Place } from './rows.ts'

const placing = 'map.place'

interface Step {
  id: string
  to: Place
}

export function useToday() {
  const say = useSay()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(mapQuery())
  const { queryKey } = mapQuery()
  // One after the other: each names the order that the one before it made, however quickly somebody presses.
  const place = useMutation<MovedOnMap, Error, Step>({
    mutationKey: [placing],
    scope: { id: placing },
    mutationFn: async ({ id, to }) => {
      const now = client.getQueryData<ResponsibilityMap>(queryKey)
      return (
        await call<MovedOnMap>('PUT', `/touchpoints/${id}/place`, { body: to, etag: now ? matchFor(now, to.journey) : null })
      ).data
    },
    onSuccess: ({ orders }) => {
      client.setQueryData<ResponsibilityMap>(queryKey, (now) => now && numbered(now, orders))
    },
    // After the last of them the map is read as it is now; so also where somebody else was quicker, and the sentence says so.
    onSettled: () => {
      if (client.isMutating({ mutationKey: [placing] }) <= 1) void refresh(client, mapReads)
    },
  })
  const { mutate } = place
  const placeAt = useCallback(
    (id: string, to: Place, after?: (name: string, from: Place) => void) => {
      const now = client.getQueryData<ResponsibilityMap>(queryKey)
      const from = now && placeOf(rowsOf(now), id)
      if (!now || !from) return
      void client.cancelQueries({ queryKey }) // what is on its way knows nothing of this move
      client.setQueryData(queryKey, moved(now, id, to))
      mutate({ id, to }, { onSuccess: ({ touchpoint }) => after?.(touchpoint.name, from) })
    },
    [client, mutate, queryKey],
  )
  const move = useCallback(
    (id: string, to: Place) => {
      placeAt(id, to, (name, from) => {
        notify(say('map.moved', { name }), () => {
          placeAt(id, from)
        })
      })
    },
    [placeAt, say],
  )
  return { map: data, error, refetch: () => void refetch(), move, notMoved: place.error }
}
