import { expect, test } from 'vitest'
import type { Entry } from '@/api/types.ts'
import { stepSentence } from './steps.ts'

const said = (about: Entry['about']) =>
  stepSentence(
    { step: 'merged', about, by: null, at: '2026-11-22T12:00:00Z' } as Entry,
    (key, values) => [key, ...Object.values(values ?? {})].join(' '),
    (key) => key,
    (at) => at,
  )

test('a case that went on in another says so; the one it went on in says that another came', () => {
  expect(said({ into: '1001' })).toBe('desk.step_merged_into desk.number_of 1001')
  expect(said({ number: '1002' })).toBe('desk.step_merged')
})
