import { expect, test } from 'vitest'
import { inForce, isAhead, today, tomorrow } from './versions.ts'

const version = (from: string, zone = 'Europe/Copenhagen') => ({ from, zone, week: {} })
const versions = [version('2027-01-01'), version('2026-06-01'), version('1970-01-01')]

test('the newest version whose day has come holds', () => {
  expect(inForce(versions, new Date('2026-11-22T12:00:00Z'))?.from).toBe('2026-06-01')
  expect(inForce(versions, new Date('2026-12-31T23:30:00Z'))?.from).toBe('2027-01-01')
})

test('before the first day the first holds', () => {
  expect(inForce([version('2030-01-01')], new Date('2026-11-22T12:00:00Z'))?.from).toBe('2030-01-01')
})

test('a day begins in its own zone', () => {
  const late = new Date('2026-11-22T23:30:00Z')
  expect(today('Europe/Copenhagen', late)).toBe('2026-11-23')
  expect(today('America/New_York', late)).toBe('2026-11-22')
  expect(tomorrow('Europe/Copenhagen', late)).toBe('2026-11-24')
  expect(isAhead(version('2026-11-23'), late)).toBe(false)
})
