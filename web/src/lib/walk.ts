// Down and up through the things of a page that are marked `data-walk`: j and k anywhere, the arrows once one of them has the focus.
import type { RefObject } from 'react'
import { useEffect } from 'react'
import { isTaken, singleKeysAct } from './shortcuts.ts'

export function useWalk(within: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const stops = [...(within.current?.querySelectorAll<HTMLElement>('[data-walk]') ?? [])]
      const at = stops.findIndex((stop) => stop === document.activeElement)
      const to = isTaken(event) ? null : nextStop(event.key, at, stops.length)
      if (to === null) return
      event.preventDefault()
      stops[to]?.focus()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [within])
}

// Where a key leads from stop `at` (-1: from outside); null where it is none of ours.
export function nextStop(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  const letter = singleKeysAct() ? key : ''
  const arrow = at >= 0 ? key : ''
  if (letter === 'j' || arrow === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (letter === 'k' || arrow === 'ArrowUp') return Math.max(at - 1, 0)
  return null
}
