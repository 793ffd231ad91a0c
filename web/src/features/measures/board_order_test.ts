import { expect, test } from 'vitest'
import type { Figure, ScoreRow } from '@/api/types.ts'
import { sorted } from './board_order.ts'

const figure = (value: number | null, state: Figure['state'] = 'known'): Figure => ({ value, low: null, high: null, n: 30, unit: 'share', state, exact: true })
const row = (name: string, cases: number, ftr: Figure): ScoreRow => ({ id: name, name, cases, figures: { ftr }, compare: null, cases_query: '' })

const rows = [row('Branch North', 40, figure(0.7)), row('Cards', 200, figure(0.9)), row('Tiny', 3, figure(1, 'too_few')), row('Back office', 90, figure(0.6))]
const names = (sort: string) => sorted(rows, sort).map(({ name }) => name)

test('what is too few to say is neither best nor worst', () => {
  expect(names('-ftr')).toEqual(['Cards', 'Branch North', 'Back office', 'Tiny'])
  expect(names('ftr')).toEqual(['Back office', 'Branch North', 'Cards', 'Tiny'])
})

test('rows can stand by name or by cases', () => {
  expect(names('name')).toEqual(['Back office', 'Branch North', 'Cards', 'Tiny'])
  expect(names('-cases')[0]).toBe('Cards')
})
