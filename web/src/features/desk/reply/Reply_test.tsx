import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { CaseAtDesk } from '@/api/types.ts'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { Reply } from './Reply.tsx'

const ines = { id: 'k1', name: 'Ines Mørk' }
const anna = { id: 'e1', name: 'Anna Holm' }
const theCase = {
  row: { id: 'd1', number: 1042, subject: 'Charged twice', state: 'open', owner: anna, customer: ines },
  customer: { ...ines, company: false },
  thread: [{ id: '1', kind: 'message_in', at: '2026-11-16T10:00:00Z', delivery: 'none', goes_out: null, text: 'Twice!' }],
  drafts: [],
  writing: [],
  may: { work: true, accept: false, take: false, restrict: false },
} as unknown as CaseAtDesk

const draft = { kind: 'note', text: '', asks: false, version: 1, updated: '2026-11-16T10:00:00Z' }

const session = { csrf: 'csrf', me: { permissions: ['templates.read'], language: 'en', zone: 'UTC' }, organisation: null }

test('nothing is chosen beforehand: one says each time whether it goes to the customer', async () => {
  const sent = serve({
    'POST /cases/d1/messages': { id: '2', goes_out: null },
    'PUT /cases/d1/drafts/note': draft,
    'GET /session': session,
  })
  await show(<Reply of={theCase} />)
  expect(screen.queryByRole('textbox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Internal note' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Internal note, not for the customer' }), 'Third this week')
  await userEvent.click(screen.getByRole('button', { name: 'Save the note' }))
  await waitFor(() => {
    expect(screen.queryByRole('textbox')).toBeNull()
  })
  expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ kind: 'note', text: 'Third this week' })
  expect(screen.getByRole('button', { name: 'Answer Ines' })).toBeTruthy()
})

test('an answer says what its writer had seen; where somebody was faster the text stays', async () => {
  const sent = serve({
    'POST /cases/d1/messages': refusal(409, { code: 'answered_meanwhile' }),
    'PUT /cases/d1/drafts/message_out': draft,
    'GET /session': session,
  })
  await show(<Reply of={theCase} />)
  await userEvent.click(screen.getByRole('button', { name: 'Answer Ines' }))
  const field = await screen.findByRole('textbox', { name: 'To the customer' })
  await userEvent.type(field, 'Dear Ines')
  await userEvent.click(screen.getByRole('button', { name: 'Send to Ines' }))
  await screen.findByText('Somebody wrote while you were writing')
  expect((field as HTMLTextAreaElement).value).toBe('Dear Ines')
  await userEvent.click(screen.getByRole('button', { name: 'Send it as it is' }))
  await waitFor(() => {
    expect(sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toMatchObject([
      { kind: 'message_out', seen: '1', anyway: null },
      { kind: 'message_out', seen: '1', anyway: true },
    ])
  })
})

test('a ready text is read before it is put in, below what was written', async () => {
  serve({
    'GET /session': session,
    'PUT /cases/d1/drafts/message_out': draft,
    'GET /cases/d1/templates': { items: [{ ready: { id: 't1', name: 'It takes longer' }, fits: true }] },
    'POST /cases/d1/templates/preview': { text: 'Kind regards, Anna', missing: [], gaps: ['why'], asks: true },
  })
  await show(<Reply of={theCase} />)
  await userEvent.click(screen.getByRole('button', { name: 'Answer Ines' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'To the customer' })
  await userEvent.type(field, 'Dear Ines,')
  await userEvent.click(await screen.findByRole('button', { name: 'Ready texts …' }))
  await userEvent.click(await screen.findByRole('button', { name: 'It takes longer' }))
  await screen.findByText('Still to be written: why.')
  await userEvent.click(screen.getByRole('button', { name: 'Put it in' }))
  expect(field.value).toBe('Dear Ines,\n\nKind regards, Anna')
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /asks the customer/ }).checked).toBe(true)
})

const held = () => ({
  id: '2',
  kind: 'message_out',
  at: '2026-11-16T10:05:00Z',
  by: anna,
  delivery: 'held',
  goes_out: new Date(Date.now() + 60_000).toISOString(),
  text: 'We look.',
})
const signedIn = (email: string) => ({
  ...session,
  me: { ...session.me, email, permissions: ['people.read'] },
})
const people = { items: [{ ...anna, email: 'anna@nordhavn.example' }], next: null }

test('whoever wrote a message can take it back, and what was begun since is kept first', async () => {
  const both = { ...theCase, thread: [...theCase.thread, held()] } as CaseAtDesk
  const back = { ...draft, kind: 'message_out', text: 'We look.\n\nMore', version: 2 }
  const sent = serve({
    'GET /session': signedIn('anna@nordhavn.example'),
    'GET /employees': people,
    'PUT /cases/d1/drafts/message_out': { ...draft, kind: 'message_out', text: 'More' },
    'DELETE /cases/d1/messages/2': null,
    'GET /cases/d1/desk': { ...both, drafts: [back] },
  })
  await show(<Reply of={both} />)
  await userEvent.click(screen.getByRole('button', { name: 'Answer Ines' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'To the customer' })
  await userEvent.click(field)
  await userEvent.paste('More')
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }))
  await waitFor(() => {
    expect(field.value).toBe('We look.\n\nMore')
  })
  const changes = sent.filter(({ method }) => method !== 'GET').map(({ method }) => method)
  expect([changes[0], changes.at(-1)]).toEqual(['PUT', 'DELETE'])
})

test('nobody is offered to take back what a colleague wrote', async () => {
  serve({ 'GET /session': signedIn('jonas@nordhavn.example'), 'GET /employees': people })
  await show(<Reply of={{ ...theCase, thread: [...theCase.thread, held()] } as CaseAtDesk} />)
  await screen.findByRole('button', { name: 'Answer Ines' })
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull()
})
