import { expect, test } from 'vitest'
import { lookOf, monthsOf } from './months.ts'

const day = (at: string, minutes = 480, holiday = '') => ({ day: at, minutes, holiday })

test('a month begins under its weekday, with what is worked in it', () => {
  const [january, february] = monthsOf([
    day('2026-01-01', 0, 'New Year’s Day'),
    day('2026-01-02'),
    day('2026-02-01', 0),
    day('2026-02-02', 240),
  ])
  expect(january).toMatchObject({ first: '2026-01-01', lead: 3, working: 1, minutes: 480 }) // a Thursday
  expect(february).toMatchObject({ lead: 6, working: 1, minutes: 240 }) // a Sunday
})

test('a day off is told from a closed one, a short one from a full one', () => {
  expect(lookOf(day('2026-01-01', 0, 'New Year’s Day'), 480)).toBe('off')
  expect(lookOf(day('2026-01-03', 0), 480)).toBe('closed')
  expect(lookOf(day('2026-01-02', 240), 480)).toBe('short')
  expect(lookOf(day('2026-01-05'), 480)).toBe('full')
})
