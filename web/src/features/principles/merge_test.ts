import { expect, test } from 'vitest'
import { join, nothing, settle, writtenOf, type Draft, type Item } from './merge.ts'

const item = (key: string, title: string, text = ''): Item => ({
  key,
  id: key.startsWith('new') ? null : key,
  words: { ...nothing(), en: { title, text } },
})
const draft = (...items: Item[]): Draft => ({ headings: nothing(), items })
const titles = ({ items }: Draft) => items.map(({ words }) => words.en.title)

const base = draft(item('a', 'A'), item('b', 'B'), item('c', 'C'))

test('what only one of two changed stands as they wrote it', () => {
  const mine = draft(item('a', 'A mine'), item('b', 'B'), item('c', 'C'))
  const theirs = draft(item('a', 'A', 'their text'), item('b', 'B theirs'), item('c', 'C'))
  const { draft: joined, clashes } = join(base, mine, theirs)
  expect(clashes).toEqual([])
  expect(titles(joined)).toEqual(['A mine', 'B theirs', 'C'])
  expect(joined.items[0]?.words.en.text).toBe('their text')
})

test('what both changed waits to be chosen, and mine stands until then', () => {
  const mine = draft(item('a', 'A mine'), item('b', 'B'), item('c', 'C'))
  const theirs = draft(item('a', 'A theirs'), item('b', 'B'), item('c', 'C'))
  const { draft: joined, clashes } = join(base, mine, theirs)
  expect(clashes).toEqual([{ where: 'a', language: 'en', part: 'title', mine: 'A mine', theirs: 'A theirs' }])
  expect(titles(joined)).toEqual(['A mine', 'B', 'C'])
  expect(clashes[0] && titles(settle(joined, clashes[0]))).toEqual(['A theirs', 'B', 'C'])
})

test('the same change by both is no clash', () => {
  const both = draft(item('a', 'Z'), item('b', 'B'), item('c', 'C'))
  expect(join(base, both, both).clashes).toEqual([])
})

test('what is new on either side is kept, behind what it stood behind', () => {
  const mine = draft(item('a', 'A'), item('new1', 'Mine'), item('b', 'B'), item('c', 'C'))
  const theirs = draft(item('a', 'A'), item('b', 'B'), item('d', 'Theirs'), item('c', 'C'))
  expect(titles(join(base, mine, theirs).draft)).toEqual(['A', 'Mine', 'B', 'Theirs', 'C'])
})

test('what one took out goes, unless the other wrote in it', () => {
  const mine = draft(item('b', 'B'), item('c', 'C'))
  expect(titles(join(base, mine, base).draft)).toEqual(['B', 'C'])
  const theirs = draft(item('a', 'A theirs'), item('b', 'B'), item('c', 'C'))
  const { draft: joined, clashes } = join(base, mine, theirs)
  expect(titles(joined)).toEqual(['A theirs', 'B', 'C'])
  expect(clashes).toEqual([{ where: 'a', language: null, part: 'whole', mine: null, theirs: 'A theirs' }])
  const turned = join(base, theirs, mine)
  expect(turned.clashes[0]?.theirs).toBeNull()
  expect(turned.clashes[0] && titles(settle(turned.draft, turned.clashes[0]))).toEqual(['B', 'C'])
})

test('an order that one changed stands, with what the other added', () => {
  const mine = draft(item('c', 'C'), item('a', 'A'), item('b', 'B'))
  const theirs = draft(item('a', 'A'), item('b', 'B'), item('c', 'C'), item('d', 'D'))
  expect(titles(join(base, mine, theirs).draft)).toEqual(['C', 'D', 'A', 'B'])
  expect(titles(join(base, theirs, mine).draft)).toEqual(['C', 'D', 'A', 'B'])
})

test('headings are joined by language and word', () => {
  const with_ = (en: string, da: string): Draft => ({
    headings: { en: { title: en, text: '' }, da: { title: da, text: '' } },
    items: [],
  })
  const { draft: joined, clashes } = join(with_('x', 'x'), with_('mine', 'x'), with_('x', 'deres'))
  expect([joined.headings.en.title, joined.headings.da.title, clashes.length]).toEqual(['mine', 'deres', 0])
})

test('a new principle is sent without an id', () => {
  expect(writtenOf(draft(item('new1', 'N'), item('a', 'A'))).items.map(({ id }) => id)).toEqual([undefined, 'a'])
})
