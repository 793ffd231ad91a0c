import { expect, test } from 'vitest'
import { completed, naming, suiting, unfilled } from './placeholders.ts'

const name = { id: 'customer.name', name: 'the customer’s name' }
const date = { id: 'promise.date', name: 'the day we promised' }

test('one bracket begins a placeholder, and letters narrow it down', () => {
  expect(naming('Dear {', 6)).toEqual({ from: 5, to: 6, typed: '' })
  expect(naming('Dear {{cust', 11)).toEqual({ from: 5, to: 11, typed: 'cust' })
  expect(naming('{{customer.name}} {to', 21)).toEqual({ from: 18, to: 21, typed: 'to' })
})

test('one that is finished, or words that are none, begin nothing', () => {
  expect(naming('Dear {{customer.name}}', 22)).toBeNull()
  expect(naming('a {curly remark', 15)).toBeNull()
  expect(naming('Dear', 4)).toBeNull()
})

test('a choice stands in full, and writing goes on behind it', () => {
  const text = 'Dear {cu, thank you'
  const begun = naming(text, 8)
  expect(begun && completed(text, begun, name)).toEqual({ text: 'Dear {{customer.name}}, thank you', caret: 22 })
})

test('another choice in the middle of one takes its place', () => {
  const text = 'by {{promise.date}}.'
  const begun = naming(text, 8)
  expect(begun && completed(text, begun, name).text).toBe('by {{customer.name}}.')
})

test('they are found by what they stand for, too', () => {
  expect(suiting([name, date], 'PROM')).toEqual([date])
  expect(suiting([name, date], 'the c')).toEqual([name])
})

test('without a case each says in brackets what stands there', () => {
  expect(unfilled('Dear {{customer.name}}, by {{ promise.date }}: {{odd}}', [name, date])).toBe(
    'Dear [the customer’s name], by [the day we promised]: {{odd}}',
  )
})
