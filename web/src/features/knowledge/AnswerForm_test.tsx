import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { FieldNote } from '@/api/types.ts'
import { refusal, serve, show } from '@/lib/testing.tsx'
import { AnswerForm } from './AnswerForm.tsx'

const note = { id: 'n1', met: [] } as unknown as FieldNote
const reads = { 'GET /employees': { items: [], next: null } }

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

test('made a try, it says what is tried and until when, and nothing of that otherwise', async () => {
  const sent = serve({ ...reads, 'POST /field-notes/n1/answer': { id: 'n1' } })
  await show(<AnswerForm of={note} answersAny={false} />)
  await userEvent.type(screen.getByLabelText('To whoever wrote it'), 'We try it.')
  expect(screen.queryByLabelText('What we try')).toBeNull()
  await userEvent.selectOptions(screen.getByLabelText('What becomes of it'), 'A try')
  const answer = screen.getByRole<HTMLButtonElement>('button', { name: 'Answer' })
  expect(answer.disabled).toBe(true)
  await userEvent.type(screen.getByLabelText('What we try'), 'A sign at the counter')
  await userEvent.click(answer)
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      text: 'We try it.',
      outcome: 'made_try',
      together: true,
      what: 'A sign at the counter',
      until: null,
    })
  })
})

test('whoever may begin no try is told at the choice, and keeps what was typed', async () => {
  const errors = [{ field: 'outcome', code: 'may_not_try', sentence: 'Your role begins no tries.' }]
  serve({ ...reads, 'POST /field-notes/n1/answer': refusal(422, { errors }) })
  await show(<AnswerForm of={note} answersAny={false} />)
  await userEvent.type(screen.getByLabelText('To whoever wrote it'), 'We try it.')
  await userEvent.selectOptions(screen.getByLabelText('What becomes of it'), 'A try')
  const what = screen.getByLabelText<HTMLInputElement>('What we try')
  await userEvent.type(what, 'A sign')
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
  await screen.findByText('Your role begins no tries.')
  expect(what.value).toBe('A sign')
})

test('only those that are theirs to answer too are said to be answered with it', async () => {
  const row = (id: string, answerer: string, state = 'waiting') => ({ id, state, answerer: { id: answerer, name: 'Somebody' } })
  const met = [row('n2', 'e1'), row('n3', 'e2'), row('n4', 'e1', 'answered')]
  const of = { id: 'n1', row: row('n1', 'e1'), met } as unknown as FieldNote
  serve(reads)
  await show(<AnswerForm of={of} answersAny={false} />)
  expect(screen.getByText('Answer those that say the same too (1)')).toBeTruthy()
})
