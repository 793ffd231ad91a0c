import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

configure({ asyncUtilTimeout: 5_000 }) // a busy machine is no failure

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

// jsdom lacks what these are made of; the browser tests see the real ones.
if (!('showModal' in HTMLDialogElement.prototype)) {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', '')
    },
    close(this: HTMLDialogElement) {
      this.removeAttribute('open')
    },
  })
}

// A field that grows with its text listens for fonts.
if (!('fonts' in document)) {
  Object.assign(document, { fonts: { addEventListener: () => undefined, removeEventListener: () => undefined } })
}

window.scrollTo = () => undefined

window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList

if (!('showPopover' in HTMLElement.prototype)) {
  const toggle = (element: HTMLElement, open: boolean) => {
    element.toggleAttribute('data-open', open)
    element.dispatchEvent(Object.assign(new Event('toggle'), { newState: open ? 'open' : 'closed' }))
  }
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      toggle(this, true)
    },
    hidePopover(this: HTMLElement) {
      toggle(this, false)
    },
  })
  document.addEventListener('click', (event) => {
    const id = event.target instanceof Element ? event.target.closest('[popovertarget]')?.getAttribute('popovertarget') : null
    const panel = id ? document.getElementById(id) : null
    if (panel) toggle(panel, !panel.hasAttribute('data-open'))
  })
}
