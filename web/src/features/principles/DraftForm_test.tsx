import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { PrincipleText } from '@/api/types.ts'
import { refusal, serve, show, type Sent } from '@/lib/testing.tsx'
import { DraftForm } from './DraftForm.tsx'

const draft = (titles: string[], version: number): PrincipleText => ({
  id: 'v3',
  number: null,
  state: 'draft',
  headings: [],
  items: titles.map((title, at) => ({ id: `p${String(at)}`, words: [{ language: 'en', title, text: 'So it is.' }] })),
  signers: [],
  begun: '2026-11-20T10:00:00Z',
  changed: '2026-11-20T10:00:00Z',
  begun_by: 'Anna',
  changed_by: 'Anna',
  published: null,
  superseded: null,
  published_by: null,
  comments: 0,
  asks_me: false,
  version,
})

const session = { csrf: 'csrf', me: { permissions: ['principles.write'], language: 'en', zone: 'UTC' } }
const first = () => screen.getAllByLabelText<HTMLInputElement>('In a few words')[0]
const titlesIn = ({ body }: Sent) =>
  (body as { items: { words: { language: string; title: string }[] }[] }).items.map(
    ({ words }) => words.find(({ language }) => language === 'en')?.title,
  )

// Somebody has saved version 5 meanwhile: theirs, until one is sent that was made from it.
const overtakenBy = (theirs: PrincipleText) => (sent: Sent) =>
  sent.headers.get('If-Match') === '"5"'
    ? { ...draft(titlesIn(sent).map(String), 6) }
    : refusal(412, { code: 'changed_meanwhile', current: theirs })

async function writes(theirs: PrincipleText) {
  serve({ 'GET /session': session, 'PUT /principle-texts/v3': overtakenBy(theirs) })
  await show(<DraftForm of={draft(['Listen', 'Keep'], 4)} />)
  const field = first()
  if (!field) throw new Error('no field')
  await userEvent.clear(field)
  await userEvent.type(field, 'Hear them out')
  await userEvent.click(screen.getByRole('button', { name: 'Save the draft' }))
}

test('what somebody else wrote elsewhere is joined with mine and kept', async () => {
  await writes(draft(['Listen', 'Keep your word'], 5))
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Save the draft' })).toHaveProperty('disabled', true)
  })
  expect(first()?.value).toBe('Hear them out')
  await screen.findByDisplayValue('Keep your word')
})

test('where both wrote the same words both stand until one is chosen', async () => {
  await writes(draft(['We listen', 'Keep'], 5))
  await screen.findByText('We listen')
  expect(document.activeElement?.textContent).toContain('You and somebody else changed the same words')
  expect(screen.getByRole('button', { name: 'Save the draft' })).toHaveProperty('disabled', true)
  await userEvent.click(screen.getByRole('button', { name: 'Keep it so: We listen' }))
  expect(first()?.value).toBe('We listen')
})

test('what was typed is still there when the page comes back', async () => {
  serve({ 'GET /session': session })
  await show(<DraftForm of={draft(['Listen'], 4)} />)
  const field = first()
  if (!field) throw new Error('no field')
  await userEvent.type(field, '!')
  expect(sessionStorage.getItem('draft.principles.v3')).toContain('Listen!')
})
