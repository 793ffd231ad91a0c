import { expect, test } from 'vitest'
import type { Try } from '@/api/types.ts'
import { bodyOf, fieldsOf } from './try_fields.ts'

const one = {
  what: 'Ring back',
  until: '2026-10-31',
  looks_at: '',
  touchpoint: { id: 'tp', name: 'Lost card' },
  look: null,
  version: 7,
} as Try

test('a copy has the words of its origin and a day of its own', () => {
  const fields = fieldsOf(one, true, '', Date.parse('2026-12-01T12:00:00Z'))
  expect([fields.what, fields.until, fields.base]).toEqual(['Ring back', '2026-12-29', 0])
  expect(bodyOf(fields, 'o1', false)).toEqual({
    what: 'Ring back',
    until: '2026-12-29',
    looks_at: '',
    touchpoint: 'tp',
    origin: 'o1',
  })
})

test('in a change what was taken out is taken away', () => {
  expect(bodyOf({ ...fieldsOf(one, false), touchpoint: '' }, null, true)).toEqual({
    what: 'Ring back',
    until: '2026-10-31',
    looks_at: '',
    touchpoint: null,
    look: null,
  })
})
