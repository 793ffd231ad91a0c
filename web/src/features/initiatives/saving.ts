// Saving one's own words about a try with the version they were made from: whoever was quicker is shown beside them.
import { Problem } from '@/api/problem.ts'
import { useChange } from '@/api/queries.ts'
import type { Try } from '@/api/types.ts'

interface Wish {
  body: object
  base: number
}

export function useSaving(method: 'POST' | 'PUT' | 'PATCH', path: string) {
  const { mutate, error, isPending } = useChange<Wish, Try>({
    method,
    path,
    body: ({ body }) => body,
    etag: ({ base }) => (method === 'POST' ? null : `"${String(base)}"`),
    stale: ['/tries'],
  })
  const overtaken = error instanceof Problem && error.status === 412
  return {
    save: mutate,
    busy: isPending,
    error: overtaken ? null : error,
    theirs: overtaken ? (error.current as Try | null) : null,
  }
}
