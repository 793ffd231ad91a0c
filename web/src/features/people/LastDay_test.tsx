import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { LastDay } from './LastDay.tsx'

const session = {
  csrf: 'csrf',
  me: { permissions: ['handovers.write'], roles: [], language: 'en', zone: 'UTC' },
  organisation: null,
}
const reads = { 'GET /session': session, 'GET /employees/e1/last-day': { last_day: null } }

test('a last day is noted, and leads to what falls vacant', async () => {
  const sent = serve({ ...reads, 'PUT /employees/e1/last-day': { last_day: '2026-12-31' } })
  await show(<LastDay of="e1" />)
  await userEvent.type(await screen.findByLabelText('Works here until'), '2026-12-31')
  await userEvent.click(screen.getByRole('button', { name: 'Note it' }))
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ last_day: '2026-12-31' })
  })
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/^\/responsibility\/people\/e1/)
})

test('a day that cannot be is said at the field, and stays as typed', async () => {
  const errors = [{ field: 'last_day', code: 'past', sentence: 'They still worked here then.' }]
  serve({ ...reads, 'PUT /employees/e1/last-day': refusal(422, { errors }) })
  await show(<LastDay of="e1" />)
  const field = await screen.findByLabelText<HTMLInputElement>('Works here until')
  await userEvent.type(field, '2020-01-01')
  await userEvent.click(screen.getByRole('button', { name: 'Note it' }))
  await screen.findByText('They still worked here then.')
  expect(field.value).toBe('2020-01-01')
})
