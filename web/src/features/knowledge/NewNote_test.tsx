import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { codes } from './codes.ts'
import { NewNote } from './NewNote.tsx'

vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  useSearch: () => ({ case: 'd1' }),
  useNavigate: () => () => undefined,
}))

const session = {
  csrf: 'csrf',
  me: { permissions: ['notes.write'], roles: ['frontline'], language: 'en', zone: 'UTC' },
  organisation: null,
}
const about = { id: 'd1', number: 7, subject: 'My card is lost', touchpoint: { id: 't2', name: 'Account statement' } }
const touchpoints = ['Lost card', 'Account statement'].map((name, at) => ({ id: `t${String(at + 1)}`, name }))
const reads = {
  'GET /session': session,
  'GET /touchpoints': { items: touchpoints, next: null },
  'GET /cases/d1/desk': { row: about, product: 'p1' },
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('a note under one’s name takes the case along, and where it was', async () => {
  const row = { answerer: { id: 'e2', name: 'Dan' }, due: '2026-11-27T16:00:00Z' }
  const sent = serve({ ...reads, 'POST /field-notes': { id: 'n1', row } })
  await show(<NewNote />)
  const field = await screen.findByRole('textbox')
  expect(document.activeElement).toBe(field)
  await userEvent.type(field, 'Nobody finds the number')
  await userEvent.click(await screen.findByRole('radio', { name: 'Lost card' }))
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => {
    expect(sent.find(({ path }) => path === '/field-notes')?.body).toMatchObject({
      text: 'Nobody finds the number',
      touchpoint: 't1',
      case_id: 'd1',
    })
  })
})

test('a note from a case says where it was by itself, so that it lands with whoever answers there', async () => {
  const sent = serve({ ...reads, 'POST /field-notes': { id: 'n1', row: { answerer: null, due: null } } })
  await show(<NewNote />)
  await screen.findByRole('link', { name: /My card is lost/ })
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Account statement' }).checked).toBe(true)
  await userEvent.type(screen.getByRole('textbox'), 'Nobody reads it')
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  await waitFor(() => {
    expect(sent.find(({ path }) => path === '/field-notes')?.body).toMatchObject({ touchpoint: 't2', product: 'p1' })
  })
})

test('without a name neither case nor voice is sent, and the code is shown, and kept where that is chosen', async () => {
  const sent = serve({ ...reads, 'POST /field-notes/anonymous': { written_on: '2026-11-22' } })
  await show(<NewNote />)
  await userEvent.type(await screen.findByRole('textbox'), 'We hang up')
  await userEvent.click(screen.getByRole('checkbox', { name: /Without my name/ }))
  expect(screen.getByText(/they would say who you are/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Send without my name' }))
  const keeping = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Keep the code in this browser/ })
  const body = sent.find(({ path }) => path === '/field-notes/anonymous')?.body as { secret: string }
  expect(Object.keys(body).sort()).toEqual(['photo', 'product', 'secret', 'text', 'touchpoint'])
  expect(screen.getByText(body.secret)).toBeTruthy()
  expect(screen.getByText(/Not on a computer that others use/)).toBeTruthy()
  expect(keeping.checked).toBe(false)
  expect(codes()).toEqual([])
  await userEvent.click(keeping)
  expect(codes()).toEqual([{ secret: body.secret, day: '2026-11-22' }])
  await userEvent.click(keeping)
  expect(codes()).toEqual([])
})

test('what was typed stays where it could not be sent', async () => {
  serve({ ...reads, 'POST /field-notes': refusal(422, { code: 'nobody_there', detail: 'Nobody is there to answer.' }) })
  await show(<NewNote />)
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox')
  await userEvent.type(field, 'Nobody finds the number')
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByText('Nobody is there to answer.')
  expect(field.value).toBe('Nobody finds the number')
})
