import { useChange } from '@/api/queries.ts'
import type { BulkAct, BulkDone, BulkWith } from '@/api/types.ts'
import { deskReads } from '../reads.ts'
import { useKeepLastBulk } from './last.ts'

type Of = { cases: string[] } | { children_of: string } // chosen ones, or the open ones under a case

export interface BulkWish {
  act: BulkAct
  with?: BulkWith
}

// One act on many cases; what became of each stays in sight where it was done: over the list, or on the case they stand under.
export function useBulk(of: Of, onDone: () => void) {
  const keep = useKeepLastBulk('children_of' in of ? of.children_of : null)
  const change = useChange<BulkWish, BulkDone>({
    method: 'POST',
    path: '/cases/bulk',
    body: (wish) => ({ ...of, ...wish }),
    stale: deskReads,
  })
  const mutate = (wish: BulkWish, after?: () => void) => {
    change.mutate(wish, {
      onSuccess: (done) => {
        after?.()
        keep(done)
        onDone()
      },
    })
  }
  return { mutate, error: change.error, isPending: change.isPending, reset: change.reset }
}
