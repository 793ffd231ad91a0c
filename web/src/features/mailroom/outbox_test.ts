import { expect, test } from 'vitest'
import type { OutboxMail } from '@/api/types.ts'
import { isOpen, stateOf } from './outbox.ts'

const mail = (state: OutboxMail['state'], is_going = false) => ({ state, is_going }) as OutboxMail

test('those that failed are looked at first, whatever the address says', () => {
  expect(stateOf({})).toBe('failed')
  expect(stateOf({ state: 'waiting' })).toBe('waiting')
  expect(stateOf({ state: 'lost' })).toBe('failed')
})

test('a mail can be sent at once or given up until it is sent, settled or just going', () => {
  expect(isOpen(mail('waiting'))).toBe(true)
  expect(isOpen(mail('failed'))).toBe(true)
  expect(isOpen(mail('waiting', true))).toBe(false)
  expect(isOpen(mail('sent'))).toBe(false)
  expect(isOpen(mail('given_up'))).toBe(false)
})
