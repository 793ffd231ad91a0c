// The marks of a picture as a list that the keyboard can walk: one tab stop, arrows move, Enter opens, touch shows before it opens.
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'

type Turn = (now: number, count: number) => number

const turns: Record<string, Turn> = {
  ArrowRight: (now, count) => Math.min(now + 1, count - 1),
  ArrowDown: (now, count) => Math.min(now + 1, count - 1),
  ArrowLeft: (now) => Math.max(now - 1, 0),
  ArrowUp: (now) => Math.max(now - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

export function useMarks(count: number, open: (index: number) => void) {
  const [shown, setShown] = useState<number | null>(null)
  const elements = useRef<(SVGElement | HTMLElement | null)[]>([])
  const touched = useRef(false)
  const stop = shown !== null && shown < count ? shown : 0

  const keys = (index: number) => (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(index)
    }
    const turn = turns[event.key]
    if (!turn) return
    event.preventDefault()
    elements.current[turn(index, count)]?.focus()
  }

  const mark = (index: number) => ({
    ref: (element: SVGElement | HTMLElement | null) => {
      elements.current[index] = element
    },
    tabIndex: index === stop ? 0 : -1,
    onFocus: () => {
      setShown(index)
    },
    onPointerEnter: () => {
      setShown(index)
    },
    onPointerDown: (event: PointerEvent) => {
      touched.current = event.pointerType === 'touch' && shown !== index
    },
    onClick: () => {
      if (!touched.current) open(index)
      setShown(index)
    },
    onKeyDown: keys(index),
  })

  return { shown, mark }
}
