// Keys that act by themselves, such as C for a new case. They rest while something is typed or asked, and can be turned off:
// who dictates presses keys by speaking.
import { useEffect, useSyncExternalStore } from 'react'

const remembered = 'regard.single_keys'
const listeners = new Set<() => void>()

export const singleKeysAct = () => localStorage.getItem(remembered) !== 'off'

export function letSingleKeysAct(act: boolean) {
  localStorage.setItem(remembered, act ? 'on' : 'off')
  listeners.forEach((told) => {
    told()
  })
}

export const useSingleKeys = () =>
  useSyncExternalStore((told) => {
    listeners.add(told)
    return () => listeners.delete(told)
  }, singleKeysAct)

// Somewhere letters are letters: fields, and whatever stands open above the page.
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const at = event.target instanceof HTMLElement ? event.target : null
  if (at?.closest('input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox]')) return true
  return document.querySelector('dialog[open]') !== null
}

type Acts = Record<string, (() => void) | false | null | undefined>

// `useKeys({ c: newCase })`; a key whose act is missing does nothing.
export function useKeys(acts: Acts) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act || !singleKeysAct() || isTaken(event)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  })
}
