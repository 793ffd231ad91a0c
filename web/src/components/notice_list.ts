// Short notices that something was done, with a way to undo it. One list for the whole application, shown by <Notices>.
export interface Notice {
  id: number
  sentence: string
  undo?: () => void
}

type Told = () => void

let notices: Notice[] = []
let last = 0
const listeners = new Set<Told>()
const shownFor = 8_000

const set = (next: Notice[]) => {
  notices = next
  listeners.forEach((told) => {
    told()
  })
}

export function notify(sentence: string, undo?: () => void) {
  const id = ++last
  set([...notices, { id, sentence, ...(undo ? { undo } : {}) }].slice(-3))
  setTimeout(
    () => {
      dismiss(id)
    },
    undo ? shownFor * 2 : shownFor,
  )
}

export function dismiss(id: number) {
  set(notices.filter((notice) => notice.id !== id))
}

export const current = () => notices

export function listen(told: Told) {
  listeners.add(told)
  return () => listeners.delete(told)
}
