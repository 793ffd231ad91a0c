import { expect, test } from 'vitest'
import type { Mapping } from '@/api/types.ts'
import { answered, assigned, classed, fieldOf, missing } from './mapping.ts'

const mapping: Mapping = {
  columns: { case: ['id'], at: ['time'], status: ['concept:name'] },
  time: { zone: 'UTC', format: '' },
  values: { empty: [] },
  statuses: { done: ['Closed'], working: [], waiting: [] },
  calendar: null,
}

test('a column means one thing', () => {
  const changed = assigned(mapping, 'time', 'opened')
  expect(changed.columns).toEqual({ case: ['id'], status: ['concept:name'], opened: ['time'] })
  expect(fieldOf(changed, 'time')).toBe('opened')
})

test('a status may be put together from several columns, anything else is replaced', () => {
  expect(assigned(mapping, 'lifecycle:transition', 'status').columns.status).toEqual(['concept:name', 'lifecycle:transition'])
  expect(assigned(mapping, 'number', 'case').columns.case).toEqual(['number'])
})

test('what an import needs is named while it is missing', () => {
  expect(missing(mapping)).toEqual([])
  expect(missing({ ...mapping, columns: { opened: ['created'] } })).toEqual(['case'])
  expect(missing({ ...mapping, columns: {} })).toEqual(['case', 'at'])
})

test('a status is in one class at most', () => {
  expect(classed(mapping, 'Closed', 'waiting').statuses).toEqual({ done: [], working: [], waiting: ['Closed'] })
  expect(classed(mapping, 'Closed', 'neutral').statuses).toEqual({ done: [], working: [], waiting: [] })
})

test('an answer settles the format, or the zone where the zone was asked', () => {
  expect(answered(mapping, 'day_or_month', '%d/%m/%Y').time.format).toBe('%d/%m/%Y')
  expect(answered(mapping, 'zone', 'Europe/Rome').time).toEqual({ zone: 'Europe/Rome', format: '' })
})
