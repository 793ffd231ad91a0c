import { expect, test } from 'vitest'
import { formats } from './format.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')
const en = formats('en', 'Europe/Copenhagen')
const da = formats('da', 'Europe/Copenhagen')

test('durations are said in the unit people think in', () => {
  expect(plain(en.hours(0.25))).toBe('15 min')
  expect(plain(en.hours(7.5))).toBe('7.5 h')
  expect(plain(en.hours(48))).toBe('2.0 days')
  expect(plain(da.hours(60))).toBe('2,5 dage')
  expect(plain(en.days(1))).toBe('1.0 day')
})

test('working time is told in hours, however long: a working day has no 24', () => {
  expect(plain(en.measure(0.5, 'working'))).toBe('30 min')
  expect(plain(en.measure(88.84, 'working'))).toBe('88.8 h')
  expect(plain(da.measure(400.6, 'working'))).toBe('401 t')
  expect(plain(en.tick(60, 'working', 80))).toBe('60 h')
})

test('shares have one decimal', () => {
  expect(plain(en.share(0.784))).toBe('78.4%')
  expect(plain(da.share(0.784))).toBe('78,4 %')
})

test('a range says its unit once where both ends share it', () => {
  expect(plain(en.range(0.777, 0.79, 'share'))).toBe('77.7 – 79.0%')
  expect(plain(da.range(0.777, 0.79, 'share'))).toBe('77,7 – 79,0 %')
  expect(plain(en.range(0.99, 1, 'count'))).toBe('0.99 – 1.00')
  expect(plain(en.range(46.5, 60, 'hours'))).toBe('46.5 h – 2.5 days')
})

test('figures beside an axis are round', () => {
  expect(plain(en.tick(0.8, 'share', 0.9))).toBe('80%')
  expect(plain(en.tick(36, 'hours', 72))).toBe('1.5 days')
  expect(plain(en.tick(24, 'hours', 40))).toBe('24 h')
})

test('an instant is told in the zone of the reader, a date stays the date it is', () => {
  expect(en.exact('2026-10-01T23:30:00Z')).toContain('2 Oct 2026')
  expect(formats('en', 'America/New_York').day('2026-10-01')).toBe('1 Oct 2026')
})

test('counts are grouped as the language does', () => {
  expect(en.count(20_118)).toBe('20,118')
  expect(da.count(20_118)).toBe('20.118')
  expect(en.count(0.4832)).toBe('0.48')
})
