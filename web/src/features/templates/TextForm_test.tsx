import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Template } from '@/api/types.ts'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { TextForm } from './TextForm.tsx'

const arrived: Template = {
  id: 't1',
  name: 'It arrived',
  language: 'en',
  purpose: 'acknowledgement',
  suits: { kinds: ['complaint'], touchpoints: [] },
  text: 'Dear ',
  asks: false,
  number: 2,
  changed: '2026-11-16T10:00:00Z',
  retired: null,
  version: 5,
}

const answers = {
  'GET /session': { csrf: 'csrf', me: { permissions: ['templates.write', 'cases.read'], language: 'en', zone: 'UTC' } },
  'GET /desk/cases': { items: [{ id: 'd1', number: 1042, subject: 'Charged twice' }], next: null },
  'GET /touchpoints': { items: [], next: null },
  'GET /template-placeholders': {
    items: [
      { name: 'customer.name', about: 'the customer’s name' },
      { name: 'promise.date', about: 'the day we promised' },
    ],
  },
  'GET /templates/t1/versions': { items: [], next: null },
  'POST /cases/d1/templates/preview': { text: 'Dear Ines Mørk', missing: [], gaps: [], asks: false },
}

const shown = async (onKept = vi.fn()) => {
  await show(<TextForm of={arrived} language="en" onKept={onKept} />)
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The text' })
}

test('one key offers the placeholders; the text is read as a customer would, and kept from the version it was made from', async () => {
  const kept = vi.fn()
  const sent = serve({ ...answers, 'PUT /templates/t1': { ...arrived, number: 3, version: 6 } })
  const field = await shown(kept)
  await screen.findByRole('button', { name: 'Put in …' })
  await userEvent.type(field, '{{')
  await screen.findByRole('option', { name: /the customer’s name/ })
  await userEvent.keyboard('{Enter}, thank you')
  expect(field.value).toBe('Dear {{customer.name}}, thank you')
  await screen.findByText('Dear Ines Mørk')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => {
    expect(kept).toHaveBeenCalledWith(expect.objectContaining({ number: 3 }))
  })
  const put = sent.find(({ method }) => method === 'PUT')
  expect(put?.headers.get('If-Match')).toBe('"5"')
  expect(put?.body).toMatchObject({ text: 'Dear {{customer.name}}, thank you', suits: { kinds: ['complaint'], touchpoints: [] } })
})

test('where somebody was faster both texts stand, and nothing is kept over theirs unasked', async () => {
  const theirs = { ...arrived, version: 9, text: 'Hello from another desk' }
  let tries = 0
  const sent = serve({
    ...answers,
    'PUT /templates/t1': () => (++tries === 1 ? refusal(412, { code: 'changed_meanwhile', current: theirs }) : theirs),
  })
  const field = await shown()
  await userEvent.type(field, 'all')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Hello from another desk')
  expect(field.value).toBe('Dear all')
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }))
  await waitFor(() => {
    expect(sent.filter(({ method }) => method === 'PUT').map(({ headers }) => headers.get('If-Match'))).toEqual(['"5"', '"9"'])
  })
})

test('a placeholder that is none is refused at the text', async () => {
  const sentence = '“customer.nam” is no placeholder we know.'
  serve({
    ...answers,
    'PUT /templates/t1': refusal(422, { code: 'invalid', errors: [{ field: 'text', code: 'unknown_placeholder', sentence }] }),
  })
  const field = await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(sentence)
  expect(field.getAttribute('aria-invalid')).toBe('true')
})
