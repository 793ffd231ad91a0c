// The starter sets, as the real server has them: from its own files.
import { readFileSync } from 'node:fs'
import type { StarterSet, StarterSetBegun, StarterSetRow } from '../../src/api/types.ts'
import { refuse, state, type Asked, type Rows } from '../answers.ts'

const trades = ['bank', 'insurer', 'municipality', 'software', 'retailer']
const languages = ['en', 'da']

const setOf = (trade: string, language: string): StarterSet => {
  const file = new URL(`../../../src/features/starter_sets/sets/${trade}.${language}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as StarterSet
}
const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
const languageOf = ({ query, language }: Asked) =>
  languages.find((one) => one === query['language']) ?? (language === 'da' ? 'da' : 'en')

const rowOf = (code: string, set: StarterSet): StarterSetRow => ({
  code,
  name: set.name,
  about: set.about,
  journeys: set.journeys.length,
  touchpoints: sum(set.journeys.map(({ touchpoints }) => touchpoints.length)),
  causes: sum(set.causes.map(({ below }) => 1 + below.length)),
  decisions: set.decisions.length,
  texts: set.texts.length,
})

const begun = (row: StarterSetRow): StarterSetBegun => ({
  map: state.empty
    ? { journeys: row.journeys, touchpoints: row.touchpoints, left: 0, draft: null, draft_name: '' }
    : { journeys: row.journeys, touchpoints: row.touchpoints - 2, left: 2, draft: 'd1', draft_name: `Starter set: ${row.name}` },
  causes: { causes: row.causes, left: 0 },
  rights: { decisions: row.decisions, left: 0, rights: 3 * row.decisions, waiting: state.empty ? 0 : 4, changes: ['c1'] },
  rights_later: state.empty ? 0 : 9,
  texts: null,
  left_out: [{ part: 'texts', sentence: 'The ready texts were left out: your role may not change them.' }],
})

export const starterSetRows: Rows = [
  ['GET /starter-sets', (asked) => ({ items: trades.map((trade) => rowOf(trade, setOf(trade, languageOf(asked)))), languages })],
  [
    'GET /starter-sets/:code',
    (asked) =>
      trades.includes(asked.params['code'] ?? '')
        ? {
            code: asked.params['code'],
            set: setOf(asked.params['code'] ?? '', languageOf(asked)),
            unit: { minor: 100, currency: 'EUR' },
            is_map_empty: state.empty,
          }
        : refuse(404, 'not_found', 'There is no such starter set.'),
  ],
  ['POST /starter-sets/:code', ({ params }) => begun(rowOf(params['code'] ?? '', setOf(params['code'] ?? '', 'en')))],
]
