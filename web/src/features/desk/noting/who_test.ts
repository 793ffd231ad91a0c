import { expect, test } from 'vitest'
import { customerWish } from './who.ts'

test('whatever is typed first is understood', () => {
  expect(customerWish(null, { name: 'Ines Mørk', contact: '' })).toEqual({ name: 'Ines Mørk' })
  expect(customerWish(null, { name: 'ines@mork.example', contact: '' })).toEqual({ email: 'ines@mork.example' })
  expect(customerWish(null, { name: '+45 22 33 44 55', contact: 'Ines Mørk' })).toEqual({
    name: 'Ines Mørk',
    phone: '+45 22 33 44 55',
  })
})

test('a name with a digit is a name, and somebody known is known by id', () => {
  expect(customerWish(null, { name: 'Hotel 6 ApS', contact: '' })).toEqual({ name: 'Hotel 6 ApS' })
  expect(customerWish('0ABC', { name: 'Ines', contact: '' })).toEqual({ id: '0ABC' })
  expect(customerWish(null, { name: ' ', contact: '' })).toEqual({})
})
