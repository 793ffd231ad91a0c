import { expect, test } from 'vitest'
import type { TryChart } from '@/api/types.ts'
import { layOut } from '@/components/control_layout.ts'
import { chartFor, withValue } from './weeks.ts'

const week = (from: string, to: string, value: number | null) => ({ from, to, value, n: 3, cases_query: '' })
const chart = (some: Partial<TryChart> = {}): TryChart => ({
  look: 'csat',
  weeks: [week('2026-10-05', '2026-10-12', 0.4), week('2026-10-12', '2026-10-19', null), week('2026-10-19', '2026-10-26', 0.6)],
  centre: 0.5,
  lower: 0.1,
  upper: 0.9,
  baseline: 2,
  too_few: true,
  ...some,
})

test('of too few weeks neither mean nor limits are drawn', () => {
  expect(chartFor(chart()).centre).toBeNull()
  expect(chartFor(chart({ too_few: false })).upper).toBe(0.9)
  expect(withValue(chart())).toBe(2)
})

test('the day it began is marked between the weeks, and nowhere where it lies outside them', () => {
  const drawn = (day: string) => layOut({ ...chartFor(chart()), measure: 'ftr' }, 'share', 400, 200, false, day)
  const [first, , last] = [drawn('2026-10-05'), null, drawn('2026-10-25')]
  const middle = drawn('2026-10-15')
  expect(middle.begun).toBeGreaterThan(first.begun ?? Infinity)
  expect(last.begun).toBeGreaterThan(middle.begun ?? Infinity)
  expect(drawn('2026-09-01').begun).toBeNull()
  expect(drawn('2026-12-01').begun).toBeNull()
})
