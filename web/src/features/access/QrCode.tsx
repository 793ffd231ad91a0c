import { createElement, type ReactNode } from 'react'
import styles from './access.module.css'

const drawn: Record<string, readonly string[]> = {
  g: ['fill', 'stroke', 'transform'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'transform'],
  rect: ['x', 'y', 'width', 'height', 'fill'],
}

// A code that came as SVG text. It is rebuilt from its shapes rather than put into the page as it is, and needs no image source
// that the content security policy forbids.
export function QrCode({ svg, label }: { svg: string; label: string }) {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  if (parsed.localName !== 'svg') return null
  return (
    <svg
      className={styles.qr}
      viewBox={parsed.getAttribute('viewBox') ?? undefined}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      {[...parsed.children].map(shape)}
    </svg>
  )
}

function shape(element: Element, index: number): ReactNode {
  const attributes = drawn[element.localName]
  if (!attributes) return null
  const given = attributes.flatMap((name) =>
    element.hasAttribute(name) ? [[camel(name), element.getAttribute(name)] as const] : [],
  )
  return createElement(element.localName, { key: index, ...Object.fromEntries(given) }, ...[...element.children].map(shape))
}

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
