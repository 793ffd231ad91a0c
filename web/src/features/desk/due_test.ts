import { expect, test } from 'vitest'
import { formats } from '@/lib/format.ts'
import type { Say } from '@/lib/sentences.ts'
import { dueOf, fallsDueToday } from './due.ts'

const say: Say = (key, values) => `${key} ${String(values?.['time'])}`.replaceAll('\u00a0', ' ')
const en = formats('en', 'Europe/Copenhagen')
const now = Date.parse('2026-11-16T09:00:00Z') // Monday 10:00 in Copenhagen

test('what is over or nearly so is said in time, the rest as a date', () => {
  const words = (at: string) => dueOf(at, now, en, say)
  expect(words('2026-11-16T06:00:00Z')).toEqual({ tone: 'broken', words: 'desk.over 3.0 h' })
  expect(words('2026-11-16T09:48:00Z')).toEqual({ tone: 'broken', words: 'desk.left 48 min' })
  expect(words('2026-11-16T15:00:00Z')).toEqual({ tone: 'warning', words: 'Mon 16:00' })
  expect(words('2026-11-18T11:00:00Z')).toEqual({ tone: 'plain', words: 'Wed 12:00' })
  expect(words('2026-11-30T11:00:00Z')).toEqual({ tone: 'plain', words: '30 Nov' })
})

test('today is the reader’s day', () => {
  expect(fallsDueToday('2026-11-16T22:30:00Z', now, en.day)).toBe(true)
  expect(fallsDueToday('2026-11-16T23:30:00Z', now, en.day)).toBe(false) // after midnight in Copenhagen
  expect(fallsDueToday('2026-11-10T09:00:00Z', now, en.day)).toBe(true)
  expect(fallsDueToday(null, now, en.day)).toBe(false)
})
