// Naming colleagues in a note: what is being typed after an @, and whom a finished text names.
export interface Named {
  id: string
  name: string
}

export interface Mentioning {
  from: number // where the @ stands
  typed: string
}

const longest = 40

// The name begun before the caret, if one is: `… @jon|`. An address such as a@b is none.
export function mentioning(text: string, caret: number): Mentioning | null {
  const before = text.slice(0, caret)
  const from = before.lastIndexOf('@')
  if (from < 0 || caret - from > longest) return null
  const typed = before.slice(from + 1)
  const starts = from === 0 || /[\s(]/.test(before[from - 1] ?? '')
  return starts && /^[\p{L}\p{M}' -]*$/u.test(typed) && !/\s\s|\s$/.test(typed) ? { from, typed } : null
}

// The text with the name in full, and where the caret goes on.
export function named(text: string, { from, typed }: Mentioning, { name }: Named): { text: string; caret: number } {
  const start = `${text.slice(0, from)}@${name} `
  return { text: start + text.slice(from + 1 + typed.length).replace(/^ /, ''), caret: start.length }
}

// Of those chosen while writing, whom the text still names.
export const stillNamed = (text: string, chosen: readonly Named[]): string[] => [
  ...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)),
]
