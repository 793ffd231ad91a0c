import { expect, test } from 'vitest'
import type { Figure } from '@/api/types.ts'
import { domainOf, place } from './IntervalBar.tsx'

const figure = (value: number, low: number, high: number, state: Figure['state'] = 'known'): Figure => ({
  value,
  low,
  high,
  n: 50,
  unit: 'share',
  state,
  exact: true,
})

test('a value stands where it lies on the scale, and never outside', () => {
  expect(place(5, [0, 10])).toBe(50)
  expect(place(-3, [0, 10])).toBe(0)
  expect(place(30, [0, 10])).toBe(100)
})

test('a scale holds every interval, no share beyond one, nothing below zero', () => {
  const [low, high] = domainOf([figure(0.9, 0.8, 0.99), figure(0.2, 0.01, 0.4)])
  expect(low).toBe(0)
  expect(high).toBe(1)
})

test('what is too few to say does not stretch the scale', () => {
  expect(domainOf([figure(0.5, 0.4, 0.6), figure(0.01, 0, 0.99, 'too_few')])[0]).toBeGreaterThan(0.3)
})
