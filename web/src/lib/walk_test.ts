import { afterEach, expect, test } from 'vitest'
import { letSingleKeysAct } from './shortcuts.ts'
import { nextStop } from './walk.ts'

afterEach(() => {
  letSingleKeysAct(true)
})

test('j begins at the first and stops at the last', () => {
  expect([nextStop('j', -1, 3), nextStop('j', 0, 3), nextStop('j', 2, 3)]).toEqual([0, 1, 2])
  expect([nextStop('k', 2, 3), nextStop('k', 0, 3)]).toEqual([1, 0])
})

test('arrows scroll the page until something of the list has the focus', () => {
  expect(nextStop('ArrowDown', -1, 3)).toBeNull()
  expect(nextStop('ArrowDown', 1, 3)).toBe(2)
})

test('where single keys are turned off the arrows still walk', () => {
  letSingleKeysAct(false)
  expect(nextStop('j', 0, 3)).toBeNull()
  expect(nextStop('ArrowUp', 1, 3)).toBe(0)
})
