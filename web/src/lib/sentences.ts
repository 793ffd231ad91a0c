// Every visible sentence comes from the catalogue sentences/<language>/*.json, which the server shares. Key `overview.title`
// is `title` in screens_overview.json; what belongs to no screen is `web.…` in web.json. Only the chosen language is loaded, and
// what the settings alone say comes with the first of their pages.
import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Key } from './keys.ts'

export const languages = ['en', 'da'] as const
export type Language = (typeof languages)[number]
export type { Key }

export type Values = Record<string, string | number>
export type Say = (key: Key, values?: Values) => string

type Catalogue = Record<string, string>

type Part = 'first' | 'rest'

const catalogues: Record<Part, Record<Language, () => Promise<{ catalogue: Catalogue }>>> = {
  first: { en: () => import('./catalogue_en.ts'), da: () => import('./catalogue_da.ts') },
  rest: { en: () => import('./catalogue_rest_en.ts'), da: () => import('./catalogue_rest_da.ts') },
}

const wanted = new Set<Part>(['first'])
const loaded = new Set<string>()

const remembered = 'regard.language'

// What was chosen on this machine, else the first of the browser's languages that we speak, else English.
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(remembered) ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase())
  const ours = wanted.map((tag) => (tag === 'nb' || tag === 'nn' || tag === 'no' ? 'da' : tag))
  return ours.find((tag): tag is Language => (languages as readonly string[]).includes(tag)) ?? 'en'
}

async function load(language: Language) {
  for (const part of wanted) {
    const name = `${part} ${language}`
    if (loaded.has(name)) continue
    const { catalogue } = await catalogues[part][language]()
    i18next.addResourceBundle(language, 'all', catalogue, true, true)
    loaded.add(name)
  }
}

// For the pages whose sentences are in the second part: from the first of them on both are there, in whatever language.
export async function loadTheRest() {
  wanted.add('rest')
  await load(currentLanguage())
}

// The same for a part of a page that is loaded by itself.
export const withTheRest = async <M>(part: Promise<M>): Promise<M> => (await Promise.all([part, loadTheRest()]))[0]

export async function startSentences(language: Language) {
  loaded.clear()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: 'all',
    defaultNS: 'all',
    keySeparator: false,
    nsSeparator: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await speak(language)
}

export async function speak(language: Language) {
  await load(language)
  localStorage.setItem(remembered, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

export const currentLanguage = (): Language => (i18next.language === 'da' ? 'da' : 'en')

const asSay =
  (t: TFunction): Say =>
  (key, values) =>
    t(key, values ?? {})

export function useSay(): Say {
  return asSay(useTranslation().t)
}

export function useLanguage(): Language {
  return useTranslation().i18n.language === 'da' ? 'da' : 'en'
}

// For codes that the server may grow faster than the catalogue: the sentence, or null where there is none yet.
export function useSayCode(): (key: string, values?: Values) => string | null {
  const { t, i18n } = useTranslation()
  return (key, values) => (i18n.exists(key) ? t(key, values ?? {}) : null)
}
