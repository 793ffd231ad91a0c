import { useLayoutEffect, useRef } from 'react'

// The platform's own dialog, open as long as it is mounted: it keeps the focus, answers Escape, makes the rest inert and
// gives the focus back. A layout effect, so that it is closed while it still stands in the page.
export function useModal(onClose: (() => void) | null) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return {
    ref,
    onCancel: (event: React.SyntheticEvent) => {
      event.preventDefault()
      onClose?.()
    },
  }
}

// A click beside a dialog hits the dialog element itself; the keyboard has Escape and the close button.
export const closesBeside = (onClose: () => void) => (event: React.MouseEvent) => {
  if (event.target === event.currentTarget) onClose()
}
