// After a navigation the new page's heading takes the focus, so that a screen reader says where one is and Tab begins there.
let expected = false

export function expectArrival() {
  expected = true
}

export function arrive(heading: HTMLElement | null) {
  if (!expected || !heading) return
  expected = false
  heading.focus({ preventScroll: true })
}
