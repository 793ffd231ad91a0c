import { expect, test } from 'vitest'
import type { ResponsibilityMap } from '@/api/types.ts'
import { matchFor, moved, numbered, placeDropped, placeOf, placeTowards, rowsOf } from './rows.ts'

const step = (id: string, journey: string | null = null) => ({ id, journey, name: id })
const map = {
  journeys: [
    { id: 'open', name: 'Open', version: 4, touchpoints: [step('a', 'open'), step('b', 'open'), step('c', 'open')] },
    { id: 'pay', name: 'Pay', version: 9, touchpoints: [step('d', 'pay')] },
  ],
  loose: [step('e')],
  order: 2,
} as unknown as ResponsibilityMap

const order = (of: ResponsibilityMap) => rowsOf(of).map(({ steps }) => steps.map(({ id }) => id).join(''))

test('what is on no journey is the last row, and only where there is something', () => {
  expect(order(map)).toEqual(['abc', 'd', 'e'])
  expect(rowsOf({ ...map, loose: [] })).toHaveLength(2)
  expect(rowsOf({ ...map, journeys: [], loose: [] })).toHaveLength(1)
})

test.each([
  ['a', 'earlier', null],
  ['a', 'later', { journey: 'open', position: 1 }],
  ['c', 'later', null],
  ['c', 'down', { journey: 'pay', position: 1 }],
  ['d', 'up', { journey: 'open', position: 0 }],
  ['d', 'down', { journey: null, position: 0 }],
  ['e', 'down', null],
  ['nobody', 'up', null],
] as const)('%s goes %s to %j', (id, way, place) => {
  expect(placeTowards(rowsOf(map), id, way)).toEqual(place)
})

test.each([
  ['a', 'open', 3, 'bca'],
  ['c', 'open', 0, 'cab'],
  ['d', 'open', 1, 'adbc'],
] as const)('%s dropped on %s before %i', (id, journey, before, after) => {
  const to = placeDropped(rowsOf(map), id, journey, before)
  expect(to && order(moved(map, id, to))[0]).toBe(after)
})

test('dropped where it stands, before itself or the next, it does not move', () => {
  expect(placeDropped(rowsOf(map), 'b', 'open', 1)).toBe(null)
  expect(placeDropped(rowsOf(map), 'b', 'open', 2)).toBe(null)
})

test('a move loses and doubles nothing, wherever it goes', () => {
  const all = [...order(map).join('')].sort().join('')
  for (const id of all)
    for (const row of rowsOf(map))
      for (let before = 0; before <= row.steps.length; ++before) {
        const journey = row.journey?.id ?? null
        const to = placeDropped(rowsOf(map), id, journey, before)
        const after = to ? moved(map, id, to) : map
        expect([...order(after).join('')].sort().join('')).toBe(all)
        if (to) expect(placeOf(rowsOf(after), id)).toEqual(to)
      }
})

test('a move names the version of the journey it goes to, or the order of the map', () => {
  expect(matchFor(map, 'pay')).toBe('"9"')
  expect(matchFor(map, null)).toBe('"2"')
})

test('the next move names the order that the one before it made', () => {
  const after = numbered(map, [
    { journey: 'pay', touchpoints: ['a', 'd'], version: 10 },
    { journey: 'open', touchpoints: ['b', 'c'], version: 5 },
  ])
  expect(matchFor(after, 'pay')).toBe('"10"')
  expect(matchFor(after, 'open')).toBe('"5"')
  expect(matchFor(after, null)).toBe('"2"')
  expect(matchFor(numbered(map, [{ journey: null, touchpoints: ['e'], version: 3 }]), null)).toBe('"3"')
})
