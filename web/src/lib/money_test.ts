import { expect, test } from 'vitest'
import { amounts } from './money.ts'

test.each([
  ['en', '250', 25_000],
  ['en', '1,250.50', 125_050],
  ['en', ' 1 250 ', 125_000],
  ['en', '12.5', 1_250],
  ['en', '12.505', null],
  ['en', '0', null],
  ['en', '-4', null],
  ['en', 'much', null],
  ['da', '1.250,50', 125_050],
  ['da', '12,5', 1_250],
] as const)('in %s “%s” is %s', (language, typed, minor) => {
  expect(amounts(language).minor(typed, 'EUR')).toBe(minor)
})

test('a currency has the digits it has', () => {
  expect(amounts('en').minor('250', 'JPY')).toBe(250)
  expect(amounts('en').minor('2.5', 'JPY')).toBe(null)
  expect(amounts('en').plain(25_050, 'EUR')).toBe('250.50')
  expect(amounts('da').plain(25_050, 'DKK')).toBe('250,50')
  expect(amounts('en').money({ minor: 25_000, currency: 'EUR' })).toBe('€250')
})

test('what is shown in a field is read back as it was', () => {
  for (const language of ['en', 'da'] as const)
    for (const minor of [1, 99, 100, 12_345, 1_000_000])
      expect(amounts(language).minor(amounts(language).plain(minor, 'DKK'), 'DKK')).toBe(minor)
})
