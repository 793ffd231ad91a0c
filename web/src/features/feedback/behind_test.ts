import { expect, test } from 'vitest'
import { behindOf, periodOf } from './behind.ts'

test('a period is two days; with one of them it is not said yet', () => {
  expect(periodOf({ from: '2026-07-01', to: '2026-09-30' })).toEqual({ from: '2026-07-01', to: '2026-09-30' })
  expect(periodOf({ from: '2026-07-01' })).toEqual({})
  expect(periodOf({ from: '2026-07-01', to: 'today' })).toEqual({})
})

test('which cases are asked for stands in the address, where we know it', () => {
  expect(behindOf({ which: 'broken' })).toBe('broken')
  expect(behindOf({ which: 'purple' })).toBeUndefined()
})
