import { expect, test } from 'vitest'
import { clockOf, minutesOf } from './kinds.ts'

test('minutes after midnight are shown as a clock and read back', () => {
  expect(clockOf(0)).toBe('00:00')
  expect(clockOf(7 * 60 + 5)).toBe('07:05')
  expect(minutesOf('07:05')).toBe(425)
  expect(minutesOf('')).toBeNull()
  for (const minutes of [0, 59, 480, 1439]) expect(minutesOf(clockOf(minutes))).toBe(minutes)
})
