import { expect, test } from 'vitest'
import type { Figure, Scoreboard, ScoreRow } from '@/api/types.ts'
import { together } from './board.ts'
import { estimates, inOrderOfNames, told, untold } from './board_order.ts'

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

const board = (rows: ScoreRow[], rows_total = rows.length): Scoreboard => ({
  as_of: null,
  dimension: 'unit',
  measures: ['ftr', 'promise_kept'],
  rows,
  rows_total,
  next: rows.length < rows_total ? 'more' : null,
  overall: {},
  estimated: false,
})
const names = ({ rows }: Scoreboard) => rows.map(({ name }) => name)
const rows = ['Cards', 'back office', 'Ørsted'].map((name) => row(name, 40, figure(0.7)))

test('a whole board stands by name as the language has it', () => {
  expect(names(inOrderOfNames(board(rows), 'name'))).toEqual(['back office', 'Cards', 'Ørsted'])
  expect(names(inOrderOfNames(board(rows), '-name'))).toEqual(['Ørsted', 'Cards', 'back office'])
})

test('what the server has put in order stays so, and so do parts of a board', () => {
  expect(names(inOrderOfNames(board(rows), '-cases'))).toEqual(names(board(rows)))
  expect(names(inOrderOfNames(board(rows, 90), 'name'))).toEqual(names(board(rows)))
})

test('pages are shown as one board', () => {
  const first = board(rows.slice(0, 2), 3)
  const last = { ...board(rows.slice(2), 3), next: null }
  expect(together([first, last])).toEqual({ ...last, rows })
  expect(together([])).toBeUndefined()
})

test('a measure that this history can’t tell of anybody is named once instead of filling a column', () => {
  const unknown = figure(null, 'not_known')
  const known = {
    ...board([{ ...row('Cards', 30, figure(0.8)), figures: { ftr: { ...figure(0.8), exact: false }, promise_kept: unknown } }]),
    overall: { ftr: figure(0.7), promise_kept: unknown },
  }
  expect(told(known)).toEqual(['ftr'])
  expect(untold(known)).toEqual(['promise_kept'])
  expect(estimates(known)).toBe(true)
  expect(estimates({ ...known, rows: [] })).toBe(false)
})
