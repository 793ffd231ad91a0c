import { expect, test } from 'vitest'
import { putIn } from './put_in.ts'

test('a ready text never takes away what was written', () => {
  expect(putIn('', 'Dear Ines,')).toBe('Dear Ines,')
  expect(putIn('I looked into it.\n', 'Kind regards')).toBe('I looked into it.\n\nKind regards')
})
