// Placeholders such as {{customer.name}} in a text: the one being typed, and the text once it is complete.
import type { Completed, Offer } from '@/components/CompletingField.tsx'

export interface Naming {
  from: number // where its first bracket stands
  to: number // the caret
  typed: string
}

const longest = 40

// One bracket begins it: `Dear {cust|`.
export function naming(text: string, caret: number): Naming | null {
  const found = /\{{1,2} ?([\w.]*)$/.exec(text.slice(0, caret))
  const typed = found?.[1] ?? ''
  return found && typed.length <= longest ? { from: found.index, to: caret, typed } : null
}

export const written = (name: string) => `{{${name}}}`

// What was left of an older one behind the caret goes.
export function completed(text: string, { from, to }: Naming, { id }: Offer): Completed {
  const start = text.slice(0, from) + written(id)
  return { text: start + text.slice(to).replace(/^[\w.]* ?\}\}/, ''), caret: start.length }
}

export const suiting = (offers: readonly Offer[], typed: string): Offer[] =>
  offers.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(typed.toLowerCase()))

// The text with what stands for each in brackets, where there is no case to fill it in from.
export const unfilled = (text: string, offers: readonly Offer[]): string =>
  text.replaceAll(/\{\{ ?([\w.]+) ?\}\}/g, (as: string, id: string) => {
    const one = offers.find((offer) => offer.id === id)
    return one ? `[${one.name}]` : as
  })
