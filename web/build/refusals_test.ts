// What the server refuses, it refuses in Danish too: each sentence of a refusal stands in refusals_said.json, or its code says
// enough in refusals.json. Here and not in C++, as sources are looked through.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const house = join(import.meta.dirname, '../..')
const danish = (name: string) => JSON.parse(readFileSync(join(house, 'sentences/da', name), 'utf8')) as Record<string, string>
const [byCode, said] = [danish('refusals.json'), danish('refusals_said.json')]

// Those who answer people; the rest speaks to the command line and the log.
const rooms = ['src/features', 'src/ground/api', 'src/ground/mail', 'src/ground/http']
const notSpoken =
  /measures\/statistics|http\/server\.cpp|http\/serving\/house\.cpp|customer_pages\/actions\.cpp|access\/secrets\.cpp/

function sources(folder: string): string[] {
  return readdirSync(join(house, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(path)
    if (notSpoken.test(path)) return []
    return /\.(cpp|h)$/.test(path) && !/(_test|_for_test|testing|_bench|_fuzz)\.(cpp|h)$/.test(path) ? [path] : []
  })
}

// `{"code", "A sentence with words"`: literals beside one another are one.
const literals = /[{(]\s*"([a-z][a-z_0-9]+)",\s*((?:std::string\()?(?:fmt::format\()?)((?:"(?:[^"\\]|\\.)*"\s*)+)/g
const isSentence = (text: string) => /^[A-Z“{]/.test(text) && text.includes(' ')

// What follows a colon is another machine's.
const isSaid = (sentence: string) => sentence in said || `${sentence.split(': ')[0] ?? ''}:` in said

interface Refusal {
  where: string
  code: string
  sentence: string
}

const refusals: Refusal[] = rooms.flatMap(sources).flatMap((where) =>
  [...readFileSync(join(house, where), 'utf8').matchAll(literals)]
    .map(([, code = '', , text = '']) => ({
      where,
      code,
      sentence: text
        .replace(/"\s*"/g, '')
        .replace(/^"|"\s*$/g, '')
        .trim(),
    }))
    .filter(({ sentence }) => isSentence(sentence)),
)

test('the sources are read', () => {
  expect(refusals.length).toBeGreaterThan(200)
})

test('every refusal has a Danish sentence', () => {
  const unsaid = refusals.filter(({ code, sentence }) => !(code in byCode) && !isSaid(sentence))
  expect(unsaid).toEqual([])
})

test('no Danish sentence is left over', () => {
  const everything = rooms
    .flatMap(sources)
    .map((path) => readFileSync(join(house, path), 'utf8').replace(/"\s*"/g, ''))
    .join('\n')
  const parts = (sentence: string) => (sentence.endsWith(':') ? sentence.split('. ') : [sentence])
  const isSpoken = (sentence: string) => parts(sentence).every((part) => everything.includes(part))
  expect(Object.keys(said).filter((sentence) => !isSpoken(sentence))).toEqual([])
})
