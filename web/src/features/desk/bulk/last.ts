// The last thing done to many cases at once: it stays in sight, wherever the reader goes meanwhile, until it is put away.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { BulkDone } from '@/api/types.ts'

const key = ['bulk_last']

export function useLastBulk(): BulkDone | null {
  const { data } = useQuery<BulkDone | null>({
    queryKey: key,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return data
}

export function useKeepLastBulk() {
  const client = useQueryClient()
  return (done: BulkDone | null) => {
    client.setQueryData(key, done)
  }
}
