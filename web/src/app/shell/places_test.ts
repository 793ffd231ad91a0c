import { expect, test } from 'vitest'
import type { Session } from '@/api/types.ts'
import { areasFor, mayVisit } from './places.ts'

const session = (...permissions: string[]): Session => ({
  signed_in: true,
  needs: 'none',
  csrf: '',
  organisation: null,
  oidc: { enabled: false, label: '' },
  passwords: true,
  has_history: false,
  has_selfcheck: false,
  me: { id: 'u', name: 'A', email: 'a@b', roles: [], permissions, language: 'en', zone: 'UTC', totp: false, joined: false },
})
const shown = (...given: Parameters<typeof areasFor>) =>
  areasFor(...given).map(({ to, places }) => [to, ...places.map((place) => place.to)])

test('before there is a history one begins, and may ask one’s people', () => {
  expect(shown(session('measures.read', 'cases.read', 'selfcheck.read'), false)).toEqual([
    ['/begin'],
    ['/measures/self-checks', '/measures/self-checks'],
    ['/settings/me', '/settings/me'],
  ])
})

test('with a history the measures and cases stand open, and no place that leads nowhere', () => {
  const [cases, measures, settings] = shown(session('measures.read', 'cases.read'), true)
  expect(measures).toEqual([
    '/measures',
    '/measures',
    '/measures/scoreboards',
    '/measures/charts',
    '/measures/bounces',
    '/measures/waits',
  ])
  expect(cases).toEqual(['/cases'])
  expect(settings).toEqual(['/settings/me', '/settings/me'])
})

test('who works at cases begins with today, and finds the cases before there is any', () => {
  const [today, , cases] = shown(session('cases.read', 'cases.work'), false)
  expect([today, cases]).toEqual([['/today'], ['/cases']])
})

test('who only reads cases finds them once there are some', () => {
  expect(shown(session('cases.read'), false).flat()).not.toContain('/cases')
  expect(areasFor(session('cases.read'), false, true).map(({ to }) => to)).toContain('/cases')
})

test('an administrator finds the settings', () => {
  const settings = areasFor(session('access.admin', 'people.write', 'imports.read'), true).at(-1)
  expect(settings?.places.map(({ to }) => to)).toEqual([
    '/settings/people',
    '/settings/imports',
    '/settings/access',
    '/settings/sign-in',
    '/settings/me',
  ])
})

test('an address opens to whoever may read what stands there, and to nobody else', () => {
  const clerk = session('measures.read', 'cases.read')
  expect(['/measures', '/measures/charts', '/cases/1', '/settings/me', '/begin'].every((path) => mayVisit(path, clerk))).toBe(
    true,
  )
  expect(['/settings/access', '/measures/diagnosis', '/settings/imports/new'].some((path) => mayVisit(path, clerk))).toBe(false)
  expect(mayVisit('/measures/self-checks/1', session('selfcheck.read'))).toBe(true)
})
