import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { merged } from './merged.ts'

const folder = join(import.meta.dirname, '../../../sentences')

function catalogue(language: string): Record<string, string> {
  const files = readdirSync(join(folder, language)).filter((name) => name === 'web.json' || name.startsWith('screens_'))
  return merged(
    Object.fromEntries(
      files.map((name) => [name, JSON.parse(readFileSync(join(folder, language, name), 'utf8')) as Record<string, string>]),
    ),
  )
}

const [en, da] = [catalogue('en'), catalogue('da')]
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

test('no sentence is missing in either language', () => {
  expect(Object.keys(da).sort()).toEqual(Object.keys(en).sort())
})

test('what is loaded first and what comes with the settings make the whole, and nothing comes twice', async () => {
  const first = [
    ...Object.keys((await import('./catalogue_en.ts')).catalogue),
    ...Object.keys((await import('./catalogue_rest_en.ts')).catalogue),
  ]
  const second = [
    ...Object.keys((await import('./catalogue_da.ts')).catalogue),
    ...Object.keys((await import('./catalogue_rest_da.ts')).catalogue),
  ]
  expect(first.sort()).toEqual(Object.keys(en).sort())
  expect(second.sort()).toEqual(Object.keys(da).sort())
})

test('no sentence is empty', () => {
  expect(Object.entries({ ...en, ...da }).filter(([, sentence]) => sentence.trim() === '')).toEqual([])
})

test('a sentence speaks of the same things in both languages', () => {
  const differing = Object.keys(en).filter((key) => placeholders(en[key] ?? '').join() !== placeholders(da[key] ?? '').join())
  expect(differing).toEqual([])
})

test('a plural has both its forms', () => {
  const stems = Object.keys(en)
    .filter((key) => key.endsWith('_one'))
    .map((key) => key.slice(0, -4))
  expect(stems.filter((stem) => !(`${stem}_other` in en))).toEqual([])
})

// A key is used when it stands in the source as it is, or when a template such as `imports.state_${…}` makes it.
test('no sentence is left over', () => {
  const source = sourceOf(join(import.meta.dirname, '..'))
  const templates = [...source.matchAll(/`([a-z_]+\.[^`$]*)\$\{[^}]+\}([a-z_]*)/g)].map(([, start = '', end = '']) => ({
    start,
    end,
  }))
  const used = (key: string) =>
    source.includes(`'${key}'`) || templates.some(({ start, end }) => key.startsWith(start) && (end === '' || key.endsWith(end)))
  const stems = new Set(Object.keys(en).map((key) => key.replace(/_(one|other)$/, '')))
  expect([...stems].filter((key) => !used(key) && !used(`${key}_one`))).toEqual([])
})

function sourceOf(path: string): string {
  return readdirSync(path, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory()
        ? sourceOf(join(path, entry.name))
        : /(?<!_test)\.tsx?$/.test(entry.name)
          ? readFileSync(join(path, entry.name), 'utf8')
          : '',
    )
    .join('\n')
}
