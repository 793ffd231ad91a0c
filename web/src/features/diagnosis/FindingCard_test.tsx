import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import type { Finding, Session } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { FindingCard } from './FindingCard.tsx'

const finding: Finding = {
  id: 'f1',
  kind: 'bounce_pair',
  title: 'Cards bounce',
  evidence: '84 of 412 went back.',
  how_counted: 'Same touchpoint.',
  cases: { count: 84, first: [] },
  cases_query: 'finding=f1',
  gain: { value: 29, low: 17, high: 41, unit: 'customer-days a month' },
  next_step: 'Name one owner.',
  effort: 'days',
  state: 'new',
  owner: null,
  reason: null,
  decided: null,
  source: null,
}
const session = (permissions: string[]): Session => ({
  signed_in: true,
  needs: 'none',
  csrf: 'x',
  organisation: null,
  oidc: { enabled: false, label: '' },
  passwords: true,
  has_history: false,
  has_selfcheck: false,
  me: {
    id: 'u',
    name: 'Anna',
    email: 'a@b',
    roles: ['lead'],
    permissions,
    language: 'en',
    zone: 'UTC',
    totp: false,
    joined: false,
  },
})
const card = (
  <Suspense fallback="…">
    <FindingCard finding={finding} place={1} />
  </Suspense>
)

test('a finding says what was seen, what it would give, how sure that is, and the next step', async () => {
  serve({ 'GET /session': session([]) })
  await show(card)
  await screen.findByText('Name one owner.')
  expect(screen.getByText('−29 customer-days a month')).toBeDefined()
  expect(screen.getByText(/between 17 and 41 customer-days a month; an association, not proof/)).toBeDefined()
  expect(screen.getByRole('link', { name: '84 cases' }).getAttribute('href')).toBe('/cases?finding=f1')
  await userEvent.click(screen.getByRole('button', { name: 'how it is counted' }))
  expect(screen.getByText('Same touchpoint.')).toBeDefined()
})

test('who may not decide is offered no decision', async () => {
  serve({ 'GET /session': session(['diagnosis.read']) })
  await show(card)
  await screen.findByText('Name one owner.')
  expect(screen.queryByRole('button', { name: 'Not for us' })).toBeNull()
})

test('putting a finding aside takes a reason, and can be undone', async () => {
  const sent = serve({
    'GET /session': session(['diagnosis.write']),
    'GET /findings/f1': finding,
    'PATCH /findings/f1': { ...finding, state: 'dismissed' },
  })
  await show(card)
  await userEvent.click(await screen.findByRole('button', { name: 'Not for us' }))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Put it aside' }).disabled).toBe(true)
  await userEvent.type(screen.getByRole('textbox', { name: 'Why not?' }), 'Already changed in May')
  await userEvent.click(screen.getByRole('button', { name: 'Put it aside' }))
  await expect
    .poll(() => sent.find(({ method }) => method === 'PATCH'))
    .toMatchObject({ body: { state: 'dismissed', reason: 'Already changed in May' } })
  expect(sent.find(({ method }) => method === 'PATCH')?.headers.get('If-Match')).toBe('"7"')
})

test('someone else’s decision in the meantime is not overwritten', async () => {
  const sent = serve({ 'GET /session': session(['diagnosis.write']), 'GET /findings/f1': { ...finding, state: 'done' } })
  await show(card)
  await userEvent.click(await screen.findByRole('button', { name: 'Not for us' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Why not?' }), 'No')
  await userEvent.click(screen.getByRole('button', { name: 'Put it aside' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Someone else changed this')
  expect(sent.some(({ method }) => method === 'PATCH')).toBe(false)
})

test('where there are several sources it says whose cases show it', async () => {
  serve({ 'GET /session': session(['diagnosis.read']) })
  await show(
    <Suspense fallback="…">
      <FindingCard finding={{ ...finding, source: 'Old help desk' }} place={1} />
    </Suspense>,
  )
  expect(await screen.findByText('Old help desk')).toBeDefined()
})
