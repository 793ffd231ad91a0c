import { expect, test } from 'vitest'
import { secondsHeld } from './held.ts'

const at = '2026-11-22T12:00:00Z'
const after = (seconds: number) => Date.parse(at) + seconds * 1000

test('answers to many can be taken back while they are held, other acts are not counted down', () => {
  expect(secondsHeld({ act: 'answer', at }, after(0.5))).toBe(10)
  expect(secondsHeld({ act: 'answer', at }, after(9.2))).toBe(1)
  expect(secondsHeld({ act: 'answer', at }, after(10))).toBeNull()
  expect(secondsHeld({ act: 'state', at }, after(1))).toBeNull()
})
