// The last thing done to many cases at once: it stays in sight where it was done, wherever the reader goes meanwhile, until it is put
// away. `under` is the case whose children they are; null: they were chosen in a list.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { BulkDone } from '@/api/types.ts'

const keyOf = (under: string | null) => ['bulk_last', under]

export function useLastBulk(under: string | null = null): BulkDone | null {
  const { data } = useQuery<BulkDone | null>({
    queryKey: keyOf(under),
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return data
}

export function useKeepLastBulk(under: string | null = null) {
  const client = useQueryClient()
  return (done: BulkDone | null) => {
    client.setQueryData(keyOf(under), done)
  }
}
