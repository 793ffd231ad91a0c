import { expect, test } from 'vitest'
import type { Say } from '@/lib/sentences.ts'
import { retentionChoices } from './retention.ts'

const say: Say = (key, values = {}) => [key, values.count].filter(Boolean).join(' ')

test('what is set already can be chosen, in its place', () => {
  expect(retentionChoices(say, 18).map(({ value }) => value)).toEqual(['', '12', '18', '24', '36', '60', '120'])
  expect(retentionChoices(say, 24).map(({ value }) => value)).toEqual(['', '12', '24', '36', '60', '120'])
  expect(retentionChoices(say)[1]?.label).toBe('imports.start.months 12')
})
