// A draft as it is edited, and two edits of it joined: what only one of two changed stands as they wrote it; what both changed
// waits for somebody to choose. Pure.
import type { PrinciplesWritten, PrincipleText } from '@/api/types.ts'
import { languages, type Language } from '@/lib/sentences.ts'

export interface Pair {
  title: string
  text: string // of a heading: the opening
}
export type InLanguages = Record<Language, Pair>

export interface Item {
  key: string // the id, or what stands for it until there is one
  id: string | null
  words: InLanguages
}

export interface Draft {
  headings: InLanguages
  items: readonly Item[]
}

export interface Clash {
  where: string // the key of a principle, or `headings`
  language: Language | null // null: one took it out, the other changed it
  part: keyof Pair | 'whole'
  mine: string | null // null: taken out
  theirs: string | null
}

export const nothing = (): InLanguages => ({ en: { title: '', text: '' }, da: { title: '', text: '' } })

const inLanguages = (all: readonly { language: string; title: string; text: string }[]): InLanguages => {
  const words = nothing()
  for (const { language, title, text } of all)
    if ((languages as readonly string[]).includes(language)) words[language as Language] = { title, text }
  return words
}

export function draftOf({ headings, items }: Pick<PrincipleText, 'headings' | 'items'>): Draft {
  return {
    headings: inLanguages(headings.map(({ language, title, opening }) => ({ language, title, text: opening }))),
    items: items.map(({ id, words }) => ({ key: id, id, words: inLanguages(words) })),
  }
}

export function writtenOf({ headings, items }: Draft): PrinciplesWritten {
  return {
    headings: languages.map((language) => ({
      language,
      title: headings[language].title,
      opening: headings[language].text,
    })),
    items: items.map(({ id, words }) => ({
      ...(id === null ? {} : { id }),
      words: languages.map((language) => ({ language, ...words[language] })),
    })),
  }
}

export const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const keysOf = ({ items }: Draft) => items.map(({ key }) => key)
const find = ({ items }: Draft, key: string) => items.find((one) => one.key === key)

const parts = ['title', 'text'] as const

// Word by word; `clashes` gets what both changed, of which mine stands.
function joinedWords(where: string, base: InLanguages, mine: InLanguages, theirs: InLanguages, clashes: Clash[]): InLanguages {
  const joined = nothing()
  for (const language of languages)
    for (const part of parts) {
      const [was, my, their] = [base[language][part], mine[language][part], theirs[language][part]]
      joined[language][part] = my === was ? their : my
      if (my !== was && their !== was && my !== their) clashes.push({ where, language, part, mine: my, theirs: their })
    }
  return joined
}

const named = ({ words }: Item) => languages.map((language) => words[language].title).find(Boolean) ?? ''

export function join(base: Draft, mine: Draft, theirs: Draft): { draft: Draft; clashes: Clash[] } {
  const clashes: Clash[] = []
  const headings = joinedWords('headings', base.headings, mine.headings, theirs.headings, clashes)
  const items: Item[] = []
  for (const key of order(keysOf(base), keysOf(mine), keysOf(theirs))) {
    const [was, my, their] = [find(base, key), find(mine, key), find(theirs, key)]
    const one = my ?? their
    if (!one) continue
    if (my && their) items.push({ ...my, words: joinedWords(key, was?.words ?? nothing(), my.words, their.words, clashes) })
    else if (!was) items.push(one)
    else if (!isSame(one.words, was.words)) {
      clashes.push({
        where: key,
        language: null,
        part: 'whole',
        mine: my ? named(my) : null,
        theirs: their ? named(their) : null,
      })
      items.push(one)
    }
  }
  return { draft: { headings, items }, clashes }
}

// Mine where I moved something, else theirs; what only the other has comes after the one it stood behind.
function order(base: string[], mine: string[], theirs: string[]): string[] {
  const both = (all: string[]) => all.filter((key) => base.includes(key) && mine.includes(key) && theirs.includes(key))
  const moved = !isSame(both(mine), both(base))
  const [first, second] = moved ? [mine, theirs] : [theirs, mine]
  const joined = [...first]
  second.forEach((key, at) => {
    if (joined.includes(key)) return
    const before = second.slice(0, at).findLast((one) => joined.includes(one))
    joined.splice(before === undefined ? 0 : joined.indexOf(before) + 1, 0, key)
  })
  return joined
}

// What somebody chose at a clash.
export function settle(draft: Draft, { where, language, part, theirs }: Clash): Draft {
  if (part === 'whole' || language === null) {
    return theirs === null ? { ...draft, items: draft.items.filter(({ key }) => key !== where) } : draft
  }
  const put = (words: InLanguages): InLanguages => ({ ...words, [language]: { ...words[language], [part]: theirs ?? '' } })
  if (where === 'headings') return { ...draft, headings: put(draft.headings) }
  return { ...draft, items: draft.items.map((one) => (one.key === where ? { ...one, words: put(one.words) } : one)) }
}

// The other way round: I took out what they changed, and it stays out.
export const withoutItem = (draft: Draft, where: string): Draft => ({
  ...draft,
  items: draft.items.filter(({ key }) => key !== where),
})
