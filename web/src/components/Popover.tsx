import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './Popover.module.css'

interface Props {
  label: string // of what opens
  className?: string | undefined // of the button
  button: ReactNode
  children: ReactNode | Content
}

type Content = (close: () => void) => ReactNode

const gap = 6
const edge = 12

// Something small that opens at a button. The platform's own popover: above everything, closed by Escape or a click beside it,
// and the focus goes back to the button. Its content lives only while it is open.
export function Popover({ label, className, button, children }: Props) {
  const id = useId()
  const target = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const close = useCallback(() => panel.current?.hidePopover(), [])
  useFollow(open, target, panel)

  return (
    <>
      <button ref={target} type="button" className={className} aria-expanded={open} aria-controls={id} popoverTarget={id}>
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.popover}
        tabIndex={-1}
        onToggle={(event) => {
          setOpen(event.newState === 'open')
          if (event.newState === 'open') panel.current?.focus()
        }}
      >
        {open && (typeof children === 'function' ? <Closing content={children} close={close} /> : children)}
      </div>
    </>
  )
}

// Content that closes its popover itself.
function Closing({ content, close }: { content: Content; close: () => void }) {
  return content(close)
}

// Keeps the panel below its button (above it, where there is no room below) while the page moves.
function useFollow(open: boolean, target: React.RefObject<HTMLElement | null>, panel: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!open) return
    const place = () => {
      if (target.current && panel.current) put(panel.current, target.current.getBoundingClientRect())
    }
    place()
    const sized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place)
    if (panel.current) sized?.observe(panel.current)
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      sized?.disconnect()
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [open, target, panel])
}

function put(panel: HTMLElement, at: DOMRect) {
  const { width, height } = panel.getBoundingClientRect()
  const below = at.bottom + gap + height <= innerHeight - edge || at.top < height + gap
  panel.style.left = `${String(Math.max(edge, Math.min(at.left, document.documentElement.clientWidth - width - edge)))}px`
  panel.style.top = `${String(below ? at.bottom + gap : at.top - gap - height)}px`
}
