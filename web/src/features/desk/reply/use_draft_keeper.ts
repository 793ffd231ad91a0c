import { useEffect, useState, useSyncExternalStore } from 'react'
import { call } from '@/api/client.ts'
import type { CaseAtDesk, DraftShown } from '@/api/types.ts'
import { DraftKeeper } from './draft_keeper.ts'

export type Writing = 'message_out' | 'note'

// My draft of one kind in one case; saved once more when the page is left.
export function useDraftKeeper(of: CaseAtDesk, kind: Writing) {
  const path = `/cases/${of.row.id}/drafts/${kind}`
  const there = of.drafts.find((draft) => draft.kind === kind)
  const [keeper] = useState(
    () => new DraftKeeper(there, async (wish) => (await call<DraftShown>('PUT', path, { body: wish })).data),
  )
  const state = useSyncExternalStore(keeper.listen, keeper.current)
  useEffect(
    () => () => {
      void keeper.flush()
    },
    [keeper],
  )
  return { keeper, state }
}
