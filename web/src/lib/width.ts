import { useLayoutEffect, useRef, useState } from 'react'

// The width an element really has, so that a picture can be drawn pixel for pixel and its letters keep their size.
export function useWidth<E extends HTMLElement>(first = 640) {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return
    const measure = () => {
      setWidth(node.clientWidth || first)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => {
      observer.disconnect()
    }
  }, [first])
  return [element, width] as const
}
