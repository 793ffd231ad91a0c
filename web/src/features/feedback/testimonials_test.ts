import { expect, test } from 'vitest'
import type { Testimonial } from '@/api/types.ts'
import { lookedFor, standsAs, testimonialQuery } from './testimonials.ts'

test('an address asks for what may be shown, and for a place that we know', () => {
  expect(testimonialQuery(lookedFor({}))).toEqual({ place: undefined, all: undefined })
  expect(testimonialQuery(lookedFor({ place: 'print', all: 'yes' }))).toEqual({ place: 'print', all: true })
  expect(lookedFor({ place: 'moon', all: 'no' })).toEqual({ place: '', all: false })
})

test('words that were taken back are told from those whose time is over', () => {
  const one = { usable: false, withdrawn: null } as Testimonial
  expect(standsAs({ ...one, usable: true })).toBe('usable')
  expect(standsAs(one)).toBe('expired')
  expect(standsAs({ ...one, withdrawn: '2026-10-01T09:00:00Z' })).toBe('withdrawn')
})
