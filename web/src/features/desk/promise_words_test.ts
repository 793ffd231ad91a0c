import { expect, test } from 'vitest'
import type { PromiseStanding, Standing } from '@/api/types.ts'
import { promiseShown, shareOfWay, workingTime } from './promise_words.ts'

const promise = (some: Partial<PromiseStanding>): PromiseStanding => ({
  number: 1,
  about: 'resolve',
  until: '2026-11-18T11:00:00Z',
  told: '2026-11-16T08:12:00Z',
  origin: 'policy',
  outcome: 'open',
  settled: null,
  told_before_broken: true,
  act: null,
  together: 0,
  reason: '',
  ...some,
})
const standing = (...promises: PromiseStanding[]): Standing => ({
  policy: '0',
  why: [],
  targets: [],
  promises,
  deadlines: [],
  paused_since: null,
  promised: null,
  first_promised: null,
  round: 1,
})
const monday = Date.parse('2026-11-16T12:00:00Z')
const thursday = Date.parse('2026-11-19T12:00:00Z')

test('the first promise stands as first promised until its time has passed', () => {
  expect(promiseShown(standing(promise({})), monday)).toMatchObject({ state: 'first', times: 0, before: [] })
  expect(promiseShown(standing(promise({})), thursday)).toMatchObject({ state: 'over' })
})

test('a re-promise stands beside what it replaced', () => {
  const first = promise({ outcome: 're_promised', reason: 'the shop is closed' })
  const shown = promiseShown(standing(first, promise({ number: 2, until: '2026-11-20T11:00:00Z', origin: 'by_hand' })), monday)
  expect(shown).toMatchObject({ until: '2026-11-20T11:00:00Z', state: 'anew', times: 1, before: [first] })
})

test('a date given after one was broken is a second promise, and the broken one stays beside it', () => {
  const broken = promise({ outcome: 'broken' })
  const second = promise({ number: 2, until: '2026-11-24T11:00:00Z', origin: 'by_hand', told_before_broken: false })
  expect(promiseShown(standing(broken, second), thursday)).toMatchObject({ state: 'after_broken', times: 0, before: [broken] })
})

test('kept and broken are said as they are, whatever the time', () => {
  expect(promiseShown(standing(promise({ outcome: 'kept' })), thursday)?.state).toBe('kept')
  expect(promiseShown(standing(promise({ outcome: 'broken' })), monday)?.state).toBe('broken')
})

test('promises of mere news are not the promise', () => {
  expect(promiseShown(standing(promise({ about: 'next_update' })), monday)).toBeNull()
  expect(promiseShown(null, monday)).toBeNull()
})

test('the present walks along the line and stays on it', () => {
  const way = (now: string) => shareOfWay('2026-11-16T00:00:00Z', '2026-11-18T00:00:00Z', Date.parse(now))
  expect([way('2026-11-15T00:00:00Z'), way('2026-11-17T00:00:00Z'), way('2026-12-01T00:00:00Z')]).toEqual([0, 0.5, 1])
})

test('working time is said in hours and minutes', () => {
  const words = { hours: 'h', minutes: 'min' }
  expect(workingTime(33_600_000_000, words)).toBe('9 h 20')
  expect(workingTime(7_200_000_000, words)).toBe('2 h')
  expect(workingTime(2_700_000_000, words)).toBe('45 min')
})
