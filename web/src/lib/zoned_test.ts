import { expect, test } from 'vitest'
import { instantIn, localIn } from './zoned.ts'

test('a wall’s clock and the instant are two sides of one thing', () => {
  expect(instantIn('Europe/Copenhagen', '2026-11-18T12:00')).toBe('2026-11-18T11:00:00.000Z')
  expect(instantIn('Europe/Copenhagen', '2026-07-18T12:00')).toBe('2026-07-18T10:00:00.000Z')
  expect(instantIn('America/New_York', '2026-11-18T12:00')).toBe('2026-11-18T17:00:00.000Z')
  expect(localIn('Asia/Kolkata', '2026-11-18T11:00:00Z')).toBe('2026-11-18T16:30')
})

test('around the change of clocks it holds too', () => {
  expect(instantIn('Europe/Copenhagen', '2026-10-25T12:00')).toBe('2026-10-25T11:00:00.000Z')
  expect(instantIn('Europe/Copenhagen', '2026-10-25T00:30')).toBe('2026-10-24T22:30:00.000Z')
  expect(localIn('Europe/Copenhagen', instantIn('Europe/Copenhagen', '2026-03-29T03:30'))).toBe('2026-03-29T03:30')
})
