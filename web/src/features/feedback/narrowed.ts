// What the list is narrowed to, as it stands in the address and as the API is asked.
import { texts } from '@/lib/filter.ts'

export const marks = { all: {}, low: { highest: 2 }, middle: { lowest: 3, highest: 3 }, high: { lowest: 4 } } as const
export type Marks = keyof typeof marks
export const marksShown = Object.keys(marks) as Marks[]

const day = /^\d{4}-\d{2}-\d{2}$/
const kinds = ['complaint', 'request', 'question', 'compliment'] as const
export type Kind = (typeof kinds)[number]
export const kindsShown: readonly Kind[] = kinds

export interface Narrowed {
  marks: Marks
  words: boolean // only marks that came with a sentence
  kind: Kind | ''
  from: string
  to: string
  touchpoint: string // its id; empty: all
}

// A mistyped address still opens: what we don't know is left out.
export function narrowedOf(search: Record<string, unknown>): Narrowed {
  const given = texts(search)
  const date = (key: 'from' | 'to') => (day.test(given[key] ?? '') ? (given[key] ?? '') : '')
  return {
    marks: marksShown.find((each) => each === given['marks']) ?? 'all',
    words: given['words'] === 'yes',
    kind: kinds.find((each) => each === given['kind']) ?? '',
    from: date('from'),
    to: date('to'),
    touchpoint: given['touchpoint'] ?? '',
  }
}

export const isNarrowed = ({ marks: shown, words, kind, from, to, touchpoint }: Narrowed) =>
  shown !== 'all' || words || [kind, from, to, touchpoint].some(Boolean)

export const queryOf = ({ marks: shown, words, kind, from, to, touchpoint }: Narrowed) => ({
  ...marks[shown],
  with_words: words || undefined,
  kind: kind || undefined,
  from: from || undefined,
  to: to || undefined,
  touchpoint: touchpoint || undefined,
})
