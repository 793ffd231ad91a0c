import { expect, test } from 'vitest'
import type { CaseFeedback } from '@/api/types.ts'
import { linesOf } from './rated.ts'

const line = (id: string, rated: string | null): CaseFeedback => ({
  id,
  resolved: '2026-10-01T09:00:00Z',
  asked: '2026-10-01T09:01:00Z',
  reminded: null,
  rated,
  mark: rated ? 4 : null,
  words: '',
  loop: 'none',
  talk: null,
  may_close: false,
})
const [answered, unanswered] = [line('a', '2026-10-02T09:00:00Z'), line('u', null)]

test('an answer that is still hoped for stands on a resolved case', () => {
  expect(linesOf([unanswered, answered], true)).toEqual([unanswered, answered])
})

test('of a resolution that came back nobody waits for an answer', () => {
  expect(linesOf([unanswered, answered], false)).toEqual([answered])
  expect(linesOf([answered, unanswered], true)).toEqual([answered])
})
