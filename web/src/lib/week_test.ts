import { expect, test } from 'vitest'
import { week, windows } from './week.ts'

test('a span of days fills each of its days, round the week too', () => {
  expect(week({ 'mon-wed': ['09:00-12:00', '13:00-17:00'], sun: ['10:00-11:00'] })).toMatchObject({
    tue: '09:00-12:00, 13:00-17:00',
    thu: '',
    sun: '10:00-11:00',
  })
  expect(week({ 'sat-mon': ['08:00-09:00'] })).toMatchObject({
    sat: '08:00-09:00',
    sun: '08:00-09:00',
    mon: '08:00-09:00',
    tue: '',
  })
})

test('a day without hours is closed', () => {
  expect(windows({ ...week({ 'mon-tue': ['09:00-17:00'] }), tue: ' ' })).toEqual({ mon: ['09:00-17:00'] })
})
