import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { refresh, useChange } from '@/api/queries.ts'
import type { CaseAtDesk, EntryWritten } from '@/api/types.ts'
import { deskReads } from '../reads.ts'
import type { DraftKeeper, DraftState } from './draft_keeper.ts'
import { stillNamed, type Named } from './mentions.ts'
import type { Writing } from './use_draft_keeper.ts'

interface Wish {
  state: DraftState
  files: string[]
  anyway: boolean
}

// Sends what is written. It says what the writer had seen, so that nobody answers past a message that came meanwhile.
export function useSending(of: CaseAtDesk, kind: Writing, keeper: DraftKeeper, onDone: () => void) {
  const client = useQueryClient()
  const last = of.thread.at(-1)?.id ?? null
  const [seen, setSeen] = useState(last)
  const chosen = useRef<Named[]>([])
  const [resting, setResting] = useState(false)
  const message = useChange<Wish, EntryWritten>({
    method: 'POST',
    path: `/cases/${of.row.id}/messages`,
    body: ({ state: { text, asks }, files, anyway }) => ({
      kind,
      text,
      files,
      ...(kind === 'note' ? { mentions: stillNamed(text, chosen.current) } : { asks, seen, anyway: anyway || null }),
    }),
    stale: deskReads,
  })
  const send = async (wish: Wish) => {
    setResting(true)
    await keeper.rest()
    setResting(false)
    message.mutate(wish, {
      onSuccess: () => {
        keeper.forget()
        onDone()
      },
      onError: () => {
        keeper.change({}) // the draft lives on
        void refresh(client, [`/cases/${of.row.id}`])
      },
    })
  }
  return {
    send: (wish: Wish) => void send(wish),
    error: message.error,
    busy: resting || message.isPending,
    seen,
    haveRead: () => {
      setSeen(last)
      message.reset()
    },
    name: (one: Named) => {
      chosen.current = [...chosen.current, one]
    },
  }
}
