// Keeping a ready text or a checklist: a new one is posted, one that is there is put with the version its form began from, so that
// nobody's change is lost unseen.
import { Problem } from '@/api/problem.ts'
import { useChange } from '@/api/queries.ts'

interface Kept {
  wish: object
  base: number // the version the form began from
}

export function useKeeping<T extends object>(collection: string, id: string | null) {
  const { mutate, error, isPending, reset } = useChange<Kept, T>({
    method: id === null ? 'POST' : 'PUT',
    path: id === null ? collection : `${collection}/${id}`,
    body: ({ wish }) => wish,
    etag: ({ base }) => (id === null ? null : `"${String(base)}"`),
    stale: [collection, '/cases/'],
  })
  const overtaken = error instanceof Problem && error.status === 412
  return {
    keep: mutate,
    busy: isPending,
    reset,
    error: overtaken ? null : error,
    theirs: overtaken ? (error.current as T | null) : null, // what somebody else made of it meanwhile
  }
}
