import { useQuery } from '@tanstack/react-query'
import { readForEdit, useChange } from './queries.ts'

// Keeping one thing of a collection: a new one is posted, an existing one patched with the ETag read when its form opened, so
// that a change made by someone else in the meantime is noticed.
export function useKept(collection: string, id: string | null) {
  const { data } = useQuery({ ...readForEdit(`${collection}/${id ?? ''}`), enabled: id !== null, staleTime: 0, retry: false })
  const change = useChange<object>({
    method: id === null ? 'POST' : 'PATCH',
    path: id === null ? collection : `${collection}/${id}`,
    body: (wish) => wish,
    etag: () => data?.etag ?? null,
    stale: [collection],
  })
  return { keep: change.mutate, error: change.error, busy: change.isPending }
}
