import { beforeEach, expect, test } from 'vitest'
import { codes, forget, forgetNotes, keep, newSecret } from './codes.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
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

test('nothing of a note is left for whoever uses this browser next', () => {
  keep({ secret: newSecret(), day: '2026-11-22' })
  sessionStorage.setItem('draft.field_note', '{"text":"We hang up"}')
  sessionStorage.setItem('draft.field_note.n1', '{"text":"We look into it"}')
  sessionStorage.setItem('draft.field_notes_of_another_kind', '{}')
  forgetNotes()
  expect(codes()).toEqual([])
  expect(sessionStorage.getItem('draft.field_note')).toBeNull()
  expect(sessionStorage.getItem('draft.field_note.n1')).toBeNull()
  expect(sessionStorage.getItem('draft.field_notes_of_another_kind')).toBe('{}')
})
