// The steps of a checklist while they are written: each with a key of its own, so that it keeps its field when it moves.
export interface Step {
  key: number
  text: string
}

export const mostSteps = 50
export const longestStep = 300

export const stepsOf = (texts: readonly string[]): Step[] => texts.map((text, key) => ({ key, text }))

export const textsOf = (steps: readonly Step[]): string[] => steps.map(({ text }) => text.trim()).filter(Boolean)

// The one at `from` stands at `to`; beyond an end it stands there.
export function put(steps: readonly Step[], from: number, to: number): Step[] {
  const next = [...steps]
  const [one] = next.splice(from, 1)
  if (one) next.splice(Math.max(0, Math.min(next.length, to)), 0, one)
  return next
}

// A step more behind the one at `at`, with the lines of what was pasted, each one step.
export function added(steps: readonly Step[], at: number, texts: readonly string[] = ['']): Step[] {
  const first = Math.max(-1, ...steps.map(({ key }) => key)) + 1
  const room = Math.max(0, mostSteps - steps.length)
  const more = texts.slice(0, room).map((text, index) => ({ key: first + index, text }))
  return [...steps.slice(0, at + 1), ...more, ...steps.slice(at + 1)]
}

export const changed = (steps: readonly Step[], at: number, text: string): Step[] =>
  steps.map((step, index) => (index === at ? { ...step, text } : step))

// One is always there to be written.
export const removed = (steps: readonly Step[], at: number): Step[] =>
  steps.length === 1 ? changed(steps, 0, '') : steps.filter((_, index) => index !== at)

// Where a step that is dragged to `y` belongs, by the middles of all.
export const placeAt = (middles: readonly number[], from: number, y: number): number =>
  middles.filter((middle, index) => index !== from && middle < y).length
