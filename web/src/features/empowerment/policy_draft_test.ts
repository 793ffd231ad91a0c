import { expect, test } from 'vitest'
import type { BudgetPolicy } from '@/api/types.ts'
import { draftOf, fieldOf, wishOf } from './policy_draft.ts'

const amounts = {
  plain: (minor: number) => String(minor / 100),
  minor: (typed: string) => (/^\d+$/.test(typed) ? Number(typed) * 100 : null),
} as unknown as Parameters<typeof draftOf>[2]

const kept = {
  name: 'Branches',
  currency: 'EUR',
  who: { level: 'Adviser', role: '', unit: null, touchpoint: null },
  terms: {
    most_at_once: 10_000,
    allowance: 0,
    gifts: [
      { of: 'public_body', at_once: 0, a_year: 0 },
      { of: 'company', at_once: 3_000, a_year: 5_000 },
    ],
    kinds: [],
  },
} as unknown as BudgetPolicy

test('gift rules come back as they were, nothing at all included', () => {
  const draft = draftOf(kept, 'EUR', amounts)
  expect(draft.gift_public_body_at_once).toBe('0')
  expect(draft.gift_person_a_year).toBe('')
  expect(wishOf(draft, kept, amounts).terms.gifts).toEqual([
    { of: 'company', at_once: 3_000, a_year: 5_000 },
    { of: 'public_body', at_once: 0, a_year: 0 },
  ])
})

test('a kind of which half is typed is sent, so that the server says what is missing, and its fault finds its field', () => {
  const draft = { ...draftOf(null, 'EUR', amounts), gift_company_at_once: '30', gift_public_body_a_year: '0' }
  const { gifts } = wishOf(draft, null, amounts).terms
  expect(gifts).toEqual([
    { of: 'company', at_once: 3_000, a_year: -1 },
    { of: 'public_body', at_once: -1, a_year: 0 },
  ])
  expect(fieldOf('terms/gifts/1/at_once', draft)).toBe('gift_public_body_at_once')
  expect(fieldOf('terms/most_at_once', draft)).toBe('most_at_once')
  expect(fieldOf('who/level', draft)).toBe('level')
})

test('without anything typed there are no gift rules', () => {
  expect(wishOf(draftOf(null, 'EUR', amounts), null, amounts).terms.gifts).toEqual([])
})
