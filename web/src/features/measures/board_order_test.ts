import { expect, test } from 'vitest'
import type { Figure, Scoreboard, ScoreRow } from '@/api/types.ts'
import { estimates, sorted, told, untold } from './board_order.ts'

const figure = (value: number | null, state: Figure['state'] = 'known'): Figure => ({
  value,
  low: null,
  high: null,
  n: 30,
  unit: 'share',
  state,
  exact: true,
})
const row = (name: string, cases: number, ftr: Figure): ScoreRow => ({
  id: name,
  name,
  cases,
  figures: { ftr },
  compare: null,
  cases_query: '',
})

const rows = [
  row('Branch North', 40, figure(0.7)),
  row('Cards', 200, figure(0.9)),
  row('Tiny', 3, figure(1, 'too_few')),
  row('Back office', 90, figure(0.6)),
]
const names = (sort: string) => sorted(rows, sort).map(({ name }) => name)

test('what is too few to say is neither best nor worst', () => {
  expect(names('-ftr')).toEqual(['Cards', 'Branch North', 'Back office', 'Tiny'])
  expect(names('ftr')).toEqual(['Back office', 'Branch North', 'Cards', 'Tiny'])
})

test('rows can stand by name or by cases', () => {
  expect(names('name')).toEqual(['Back office', 'Branch North', 'Cards', 'Tiny'])
  expect(names('-cases')[0]).toBe('Cards')
})

test('a measure that this history can’t tell of anybody is named once instead of filling a column', () => {
  const unknown = figure(null, 'not_known')
  const board: Scoreboard = {
    as_of: null,
    dimension: 'unit',
    measures: ['ftr', 'promise_kept'],
    estimated: false,
    overall: { ftr: figure(0.7), promise_kept: unknown },
    rows: [{ ...row('Cards', 30, figure(0.8)), figures: { ftr: { ...figure(0.8), exact: false }, promise_kept: unknown } }],
  }
  expect(told(board)).toEqual(['ftr'])
  expect(untold(board)).toEqual(['promise_kept'])
  expect(estimates(board)).toBe(true)
  expect(estimates({ ...board, rows: [] })).toBe(false)
})
