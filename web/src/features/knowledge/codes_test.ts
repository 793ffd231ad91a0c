import { beforeEach, expect, test } from 'vitest'
import { codes, forget, keep, newSecret } from './codes.ts'

beforeEach(() => {
  localStorage.clear()
})

test('a code is 256 random bits, kept until it is forgotten', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(one).toMatch(/^[\w-]{43}$/)
  expect(one).not.toBe(other)
  keep({ secret: one, day: '2026-11-22' })
  keep({ secret: one, day: '2026-11-22' })
  keep({ secret: other, day: '2026-11-23' })
  expect(codes().map(({ secret }) => secret)).toEqual([other, one])
  forget(one)
  expect(codes()).toHaveLength(1)
})

test('what somebody else left there breaks nothing', () => {
  localStorage.setItem('regard.notes', 'nonsense')
  expect(codes()).toEqual([])
})
