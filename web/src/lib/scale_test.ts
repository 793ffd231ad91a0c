import { expect, test } from 'vitest'
import { scale, ticks } from './scale.ts'

test('ticks are round and inside', () => {
  expect(ticks(0, 17)).toEqual([0, 5, 10, 15])
  expect(ticks(0.72, 0.93)).toEqual([0.75, 0.8, 0.85, 0.9])
  expect(ticks(3, 3)).toEqual([3])
})

test('a scale maps ends to ends', () => {
  const y = scale([0, 10], [200, 0])
  expect([y(0), y(5), y(10)]).toEqual([200, 100, 0])
})
