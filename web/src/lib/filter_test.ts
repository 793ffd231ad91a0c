import { expect, test } from 'vitest'
import { daysBefore, filterOf, previous, texts, yearEarlier } from './filter.ts'

test('an address keeps what is a filter, and dates only where they are dates', () => {
  expect(filterOf({ from: '2026-01-01', to: 'tomorrow', unit: 'u1', colour: 'red', channel: '' })).toEqual({
    from: '2026-01-01',
    unit: 'u1',
  })
})

test('a list keeps everything that a figure narrowed it to', () => {
  expect(texts({ bounced: 'A,B', reopened: 'true', page: 3 })).toEqual({ bounced: 'A,B', reopened: 'true' })
})

test('the period before is as long and ends where this one begins', () => {
  expect(previous({ from: '2026-04-01', to: '2026-10-01' })).toEqual({ from: '2025-09-30', to: '2026-04-01' })
})

test('a year earlier is the same dates, leap day or not', () => {
  expect(yearEarlier({ from: '2024-02-01', to: '2024-03-01' })).toEqual({ from: '2023-02-01', to: '2023-03-01' })
})

test('days are counted over a change of the clock', () => {
  expect(daysBefore('2026-04-01', 7)).toBe('2026-03-25')
})
