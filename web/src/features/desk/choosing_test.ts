import { expect, test } from 'vitest'
import { mostAtOnce, toggled } from './choosing.ts'

test('what is chosen twice is chosen no longer', () => {
  const once = toggled(new Set(), 'd1')
  expect([...once]).toEqual(['d1'])
  expect([...toggled(once, 'd1')]).toEqual([])
})

test('no more are chosen than are taken at once, and one of them can still be let go', () => {
  const full = new Set(Array.from({ length: mostAtOnce }, (_, index) => `m${String(index)}`))
  expect(toggled(full, 'one more').size).toBe(mostAtOnce)
  expect(toggled(full, 'm0').size).toBe(mostAtOnce - 1)
})
