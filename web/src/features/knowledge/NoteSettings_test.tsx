import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { NoteSettings } from './NoteSettings.tsx'

const session = (permissions: string[]) => ({
  csrf: 'csrf',
  me: { permissions, roles: [], language: 'en', zone: 'UTC' },
  organisation: null,
})
const settles = { 'GET /session': session(['knowledge.read', 'knowledge.settle']) }

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

test('the days are settled over what was read', async () => {
  const sent = serve({
    ...settles,
    'GET /settings/field-notes': { working_days: 5, version: 7 },
    'PUT /settings/field-notes': { working_days: 3, version: 8 },
  })
  await show(<NoteSettings />)
  const field = await screen.findByLabelText(/Working days until an answer/)
  await userEvent.clear(field)
  await userEvent.type(field, '3')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => {
    const put = sent.find(({ method }) => method === 'PUT')
    expect(put?.body).toEqual({ working_days: 3 })
    expect(put?.headers.get('If-Match')).toBe('"7"')
  })
})

test('where somebody else was quicker, theirs is said and mine stays typed', async () => {
  let days = 5
  serve({
    ...settles,
    'GET /settings/field-notes': () => ({ working_days: days, version: days }),
    'PUT /settings/field-notes': () => {
      days = 9
      return refusal(412, { code: 'changed' })
    },
  })
  await show(<NoteSettings />)
  const field = await screen.findByLabelText<HTMLInputElement>(/Working days until an answer/)
  await userEvent.clear(field)
  await userEvent.type(field, '3')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/set it to 9 working days/)
  expect(field.value).toBe('3')
})

test('whoever does not settle it reads it', async () => {
  serve({ 'GET /session': session(['knowledge.read']), 'GET /settings/field-notes': { working_days: 1, version: 1 } })
  await show(<NoteSettings />)
  await screen.findByText('A field note is answered within one working day.')
  expect(screen.queryByRole('button')).toBeNull()
})
