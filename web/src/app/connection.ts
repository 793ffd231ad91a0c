// Whether the server can be reached: lost with the first request that finds silence, regained when a small question is answered.
import { useSyncExternalStore } from 'react'

let lost = false
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const set = (now: boolean) => {
  lost = now
  listeners.forEach((told) => {
    told()
  })
}

export function connectionLost(onBack: () => void) {
  if (lost) return
  set(true)
  ask(onBack)
}

function ask(onBack: () => void) {
  clearTimeout(timer)
  timer = setTimeout(() => {
    fetch('/healthz', { cache: 'no-store' })
      .then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status))
        set(false)
        onBack()
      })
      .catch(() => {
        ask(onBack)
      })
  }, 4_000)
}

export function useConnectionLost(): boolean {
  return useSyncExternalStore(
    (told) => {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    () => lost,
  )
}
