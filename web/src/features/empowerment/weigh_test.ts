import { expect, test } from 'vitest'
import type { GestureOptions } from '@/api/types.ts'
import { begins, weigh } from './weigh.ts'

const mette = { id: '1', name: 'Mette' }
const options = (above: typeof mette | null) =>
  ({ at_once: { minor: 2_500, currency: 'EUR' }, above }) as unknown as GestureOptions

test.each([
  [null, mette, 'none'],
  [2_500, mette, 'at_once'],
  [2_501, mette, 'asked'],
  [2_501, null, 'nobody'],
] as const)('%s with %j above is %s', (minor, above, weighed) => {
  expect(weigh(options(above), minor)).toBe(weighed)
})

test('the usual amount counts in its own currency alone', () => {
  expect(begins({ minor: 2_500, currency: 'EUR' }, 'EUR')).toBe(2_500)
  expect(begins({ minor: 2_500, currency: 'EUR' }, 'DKK')).toBe(null)
  expect(begins(null, 'EUR')).toBe(null)
})
