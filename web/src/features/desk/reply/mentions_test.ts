import { expect, test } from 'vitest'
import { mentioning, named, stillNamed } from './mentions.ts'

const jonas = { id: '1', name: 'Jonas Berg' }

test('a name begins with an @ at the start of a word', () => {
  expect(mentioning('Ask @jo', 7)).toEqual({ from: 4, typed: 'jo' })
  expect(mentioning('@', 1)).toEqual({ from: 0, typed: '' })
  expect(mentioning('@Jonas B', 8)).toEqual({ from: 0, typed: 'Jonas B' })
  expect(mentioning('write to a@b', 12)).toBeNull()
  expect(mentioning('@Jonas Berg and then', 12)).toBeNull() // a blank at the end: the name is over
})

test('choosing writes the name in full and goes on behind it', () => {
  const text = 'Ask @jo about it'
  const begun = mentioning(text, 7)
  expect(begun && named(text, begun, jonas)).toEqual({ text: 'Ask @Jonas Berg about it', caret: 16 })
})

test('who was taken out of the text again is not told', () => {
  const mette = { id: '2', name: 'Mette Dahl' }
  expect(stillNamed('@Jonas Berg, look', [jonas, mette, jonas])).toEqual(['1'])
})
