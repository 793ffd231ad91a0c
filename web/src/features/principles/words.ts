// A version in one language. Pure.
import type { PrincipleHeading, PrincipleItem, PrincipleText, PrincipleWording } from '@/api/types.ts'
import { languages, type Language } from '@/lib/sentences.ts'

type Texts = Pick<PrincipleText, 'headings' | 'items'>

export interface Said {
  id: string
  title: string
  text: string
}

// The languages it is written in, in our order.
export function languagesOf({ items }: Pick<PrincipleText, 'items'>): Language[] {
  return languages.filter((one) => items.some(({ words }) => words.some(({ language }) => language === one)))
}

// The reader's language, or the first it is written in.
export function languageFor(text: Pick<PrincipleText, 'items'>, wanted: Language): Language {
  const written = languagesOf(text)
  return written.includes(wanted) ? wanted : (written[0] ?? wanted)
}

export const wordingIn = ({ words }: Pick<PrincipleItem, 'words'>, language: Language): PrincipleWording | undefined =>
  words.find((one) => one.language === language)

export const headingIn = ({ headings }: Texts, language: Language): PrincipleHeading | undefined =>
  headings.find((one) => one.language === language)

export function saidIn(text: Texts, language: Language): Said[] {
  return text.items.map((item) => {
    const words = wordingIn(item, language)
    return { id: item.id, title: words?.title ?? '', text: words?.text ?? '' }
  })
}

const day = 86_400_000

// One at a time: each has its day, and beside each case another one, so that over a week all are read.
export function oneOf<T>(all: readonly T[], now: number, seed = ''): T | undefined {
  const offset = [...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 0)
  return all[(Math.floor(now / day) + offset) % all.length]
}
