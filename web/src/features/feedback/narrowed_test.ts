import { expect, test } from 'vitest'
import { isNarrowed, narrowedOf, queryOf } from './narrowed.ts'

test('an address without a filter asks for everything', () => {
  const all = narrowedOf({})
  expect(isNarrowed(all)).toBe(false)
  expect(Object.values(queryOf(all)).filter((each) => each !== undefined)).toEqual([])
})

test('low marks with a sentence are asked for as the API knows them', () => {
  const low = narrowedOf({ marks: 'low', words: 'yes', kind: 'complaint', from: '2026-10-01' })
  expect(isNarrowed(low)).toBe(true)
  expect(queryOf(low)).toEqual({
    highest: 2,
    with_words: true,
    kind: 'complaint',
    from: '2026-10-01',
    to: undefined,
    touchpoint: undefined,
  })
})

test('what nobody knows in an address is left out', () => {
  expect(isNarrowed(narrowedOf({ marks: 'purple', kind: 'song', from: 'yesterday', words: 'no' }))).toBe(false)
})
