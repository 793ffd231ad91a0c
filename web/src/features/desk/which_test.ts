import { expect, test } from 'vitest'
import { lineOf, searchOf, asksForHistories, queryOf, showOf } from './which.ts'

test('a figure’s link opens the histories behind it, the desk’s own links the desk', () => {
  expect(asksForHistories({ touchpoint: 'Lost card' })).toBe(true)
  expect(asksForHistories({ bounced: 'Cards,Fraud desk', sort: '-duration' })).toBe(true)
  expect(asksForHistories({ show: 'histories' })).toBe(true)
  expect(asksForHistories({ show: 'all', kind: 'complaint', touchpoint: '0ABC' })).toBe(false)
  expect(asksForHistories({})).toBe(false)
})

test('what the address narrows to is asked of the API', () => {
  expect(queryOf({ show: 'mine', kind: 'complaint', odd: 'x' }, null)).toEqual({
    which: 'open',
    mine: true,
    team: undefined,
    kind: 'complaint',
  })
  expect(queryOf({ show: 'team' }, '0UNIT')).toMatchObject({ which: 'open', team: '0UNIT' })
  expect(queryOf({ show: 'ended', search: 'hotel' }, null)).toMatchObject({ which: 'ended', search: 'hotel' })
  expect(showOf({ show: 'nonsense' })).toBe('all')
})

test('a list that is kept as a line is asked for again the same way', () => {
  const searches: Record<string, string>[] = [
    { show: 'mine', search: 'hotel' },
    { show: 'team', kind: 'complaint' },
    { show: 'ended', tag: 'storm & rain' },
    { show: 'all', sort: 'newest' },
  ]
  for (const search of searches) {
    const query = queryOf(search, 'u-cards')
    expect(lineOf(queryOf(searchOf(lineOf(query)), 'u-other'))).toBe(lineOf(query))
  }
})
