import { expect, test } from 'vitest'
import type { Entry } from '@/api/types.ts'
import { cameMeanwhile, secondsLeft } from './meanwhile.ts'

const entry = (some: Partial<Entry>): Entry => ({
  id: '1',
  kind: 'message_in',
  at: '2026-11-16T10:00:00Z',
  by: null,
  channel: 'mail',
  text: '',
  quoted: '',
  has_html: false,
  files: [],
  delivery: 'none',
  goes_out: null,
  asks: false,
  step: 'none',
  about: {},
  ...some,
})

test('what came meanwhile are messages after what was seen, not notes and steps', () => {
  const thread = [
    entry({ id: '1' }),
    entry({ id: '2', kind: 'note' }),
    entry({ id: '3', kind: 'message_out', delivery: 'sent' }),
    entry({ id: '4', kind: 'message_out', delivery: 'taken_back' }),
    entry({ id: '5' }),
  ]
  expect(cameMeanwhile(thread, '1').map(({ id }) => id)).toEqual(['3', '5'])
  expect(cameMeanwhile(thread, '5')).toEqual([])
  expect(cameMeanwhile(thread, null)).toEqual([])
})

test('a held message can be taken back until its last second is over', () => {
  const held = entry({ kind: 'message_out', delivery: 'held', goes_out: '2026-11-16T10:00:10Z' })
  expect(secondsLeft(held, Date.parse('2026-11-16T10:00:00Z'))).toBe(10)
  expect(secondsLeft(held, Date.parse('2026-11-16T10:00:09.400Z'))).toBe(1)
  expect(secondsLeft(held, Date.parse('2026-11-16T10:00:10Z'))).toBeNull()
  expect(secondsLeft(entry({ delivery: 'sent' }), 0)).toBeNull()
})
