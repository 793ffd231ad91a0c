import { expect, test } from 'vitest'
import { moved, sameLine } from './order.ts'

test('a view changes places with its neighbour', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
})

test('the first goes no further up, the last no further down', () => {
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('in whatever order their filters stand, two lists are the same', () => {
  expect(sameLine('which=open&tag=storm', 'tag=storm&which=open')).toBe(true)
  expect(sameLine('which=open', 'which=open&tag=storm')).toBe(false)
})
