import { expect, test } from 'vitest'
import { isWhole, nothingMoved, repromiseOf } from './repromise.ts'

const words = { reason: ' The press stands still. ', message: 'Dear {{customer.name}}, …' }

test('one date for all is an instant in the reader’s zone', () => {
  const moved = { ...nothingMoved, ...words, until: '2026-12-01T17:00' }
  expect(repromiseOf(moved, 'Europe/Copenhagen')).toEqual({
    until: '2026-12-01T16:00:00.000Z',
    days: null,
    reason: 'The press stands still.',
    message: 'Dear {{customer.name}}, …',
  })
})

test('days later move each from its own date', () => {
  expect(repromiseOf({ ...nothingMoved, ...words, way: 'days', days: '5' }, 'UTC')).toMatchObject({ until: null, days: 5 })
})

test('without a date, a reason or words to the customers there is nothing to look at', () => {
  const whole = { ...nothingMoved, ...words, way: 'days', days: '5' }
  expect(isWhole(whole)).toBe(true)
  expect(isWhole({ ...whole, days: '0' })).toBe(false)
  expect(isWhole({ ...whole, days: 'five' })).toBe(false)
  expect(isWhole({ ...whole, reason: ' ' })).toBe(false)
  expect(isWhole({ ...whole, message: '' })).toBe(false)
  expect(isWhole({ ...whole, way: 'until' })).toBe(false)
})
