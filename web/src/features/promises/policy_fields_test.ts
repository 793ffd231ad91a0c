import { expect, test } from 'vitest'
import type { Match, Terms } from '@/api/types.ts'
import { asCode, everyCase, fieldsOf, noTerms, wishOf } from './policy_fields.ts'

const same = (words: string) => words
const terms: Terms = {
  ...noTerms,
  acknowledge: { minutes: 90, promised: false },
  resolve: { minutes: 1440, promised: true },
  deadlines: [
    { name: 'final_response', days: 15, counted: 'business', met_by: 'resolved', extended: 35, pauses: false, warn_days: 3 },
  ],
  warnings: [{ share: 0.75, to: 'lead' }],
  ladder: [
    { share: 1, to: 'touchpoint' },
    { share: 1.5, to: 'lead' },
  ],
}
const match: Match = { ...everyCase, kind: 'complaint', priority: 3 }

test('what a form shows and sends back unchanged is the same policy', () => {
  const { valid_from, ...wish } = wishOf(fieldsOf('Complaints', match, terms, same), same, same)
  expect(wish).toEqual({ name: 'Complaints', match, terms })
  expect(valid_from).toBeNull()
})

test('hours and per cent are typed as people say them', () => {
  const fields = fieldsOf('', match, terms, same)
  expect(fields.targets.acknowledge.hours).toBe('1.5')
  expect(fields.warnings[0]?.share).toBe('75')
  expect(fields.ladder).toEqual([
    { share: '100', to: 'touchpoint' },
    { share: '150', to: 'lead' },
  ])
  fields.targets.acknowledge.hours = '0,5'
  fields.targets.resolve.hours = ' '
  const wish = wishOf(fields, same, same)
  expect(wish.terms).toMatchObject({ acknowledge: { minutes: 30 }, resolve: null })
})

test('a deadline named in words has a code', () => {
  expect(asCode('Brev til ombudsmanden')).toBe('brev_til_ombudsmanden')
  expect(asCode(' Første svar (på kæden)! ')).toBe('foerste_svar_pa_kaeden')
})
