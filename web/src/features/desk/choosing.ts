// Rows chosen in a list, to do one thing to all of them. Another list begins with none chosen.
import { useCallback, useState } from 'react'

export const mostAtOnce = 500 // as many as the API takes

interface Chosen {
  list: string
  ids: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

export function useChosen(list: string) {
  const [held, setHeld] = useState<Chosen>({ list, ids: none })
  const ids = held.list === list ? held.ids : none
  const toggle = useCallback(
    (id: string) => {
      setHeld((now) => ({ list, ids: toggled(now.list === list ? now.ids : none, id) }))
    },
    [list],
  )
  const choose = useCallback(
    (all: readonly string[]) => {
      setHeld({ list, ids: new Set(all.slice(0, mostAtOnce)) })
    },
    [list],
  )
  return { ids, toggle, choose }
}

export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id) && next.size < mostAtOnce) next.add(id)
  return next
}
