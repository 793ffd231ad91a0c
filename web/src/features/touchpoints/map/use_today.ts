// Today's map and what can be done to it; a move is shown at once and told to the server.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { refresh, useChange } from '@/api/queries.ts'
import type { MovedOnMap, ResponsibilityMap } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'
import { mapQuery, mapReads } from './reads.ts'
import { matchFor, moved, placeOf, rowsOf, type Place } from './rows.ts'

interface Step {
  id: string
  to: Place
  match: string
}

export function useToday() {
  const say = useSay()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(mapQuery())
  const place = useChange<Step, MovedOnMap>({
    method: 'PUT',
    path: ({ id }) => `/touchpoints/${id}/place`,
    body: ({ to }) => to,
    etag: ({ match }) => match,
    stale: mapReads,
  })
  const { mutate } = place
  const placeAt = useCallback(
    (id: string, to: Place, after?: (name: string, from: Place) => void) => {
      const now = client.getQueryData<ResponsibilityMap>(mapQuery().queryKey)
      const from = now && placeOf(rowsOf(now), id)
      if (!now || !from) return
      client.setQueryData(mapQuery().queryKey, moved(now, id, to))
      mutate(
        { id, to, match: matchFor(now, to.journey) },
        {
          onSuccess: ({ touchpoint }) => after?.(touchpoint.name, from),
          // Somebody else was quicker: the map is shown as it is now, and the sentence says so.
          onError: () => void refresh(client, mapReads),
        },
      )
    },
    [client, mutate],
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
