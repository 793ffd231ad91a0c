import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { CaseAtDesk, CaseFeedback, Loop } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { RatedSide } from './RatedSide.tsx'

const waiting: Loop = {
  id: 'q1',
  about: { id: 'c1', number: 10490, subject: 'Card blocked abroad' },
  mark: 2,
  words: 'Nobody called.',
  opened: '2026-10-02T07:30:00Z',
  owner: { id: 'e2', name: 'Mette Dahl' },
  closed: null,
  closed_by: null,
  done: '',
}
const closed: Loop = {
  ...waiting,
  closed: '2026-10-03T09:00:00Z',
  closed_by: { id: 'e1', name: 'Jonas Berg' },
  done: 'Called her.',
}
const line = (talk: Loop): CaseFeedback => ({
  id: talk.id,
  resolved: '2026-10-01T09:00:00Z',
  asked: '2026-10-01T09:01:00Z',
  reminded: null,
  rated: talk.opened,
  mark: 2,
  words: talk.words,
  loop: talk.closed ? 'closed' : 'open',
  talk,
  may_close: !talk.closed,
})
const ofCase = (state: string) => ({ row: { id: 'c1', state } }) as CaseAtDesk
const answers = (...items: CaseFeedback[]) => ({
  'GET /cases/c1/feedback': { items },
  'POST /feedback/loops/q1/close': closed,
})

test('a low mark stands on the case with who talks with the customer, and is closed from there', async () => {
  const sent = serve(answers(line(waiting)))
  await show(<RatedSide of={ofCase('resolved')} />)
  await screen.findByText('Nobody called.')
  await screen.findByText('Mette Dahl talks with them')
  await userEvent.click(screen.getByRole('button', { name: 'Close the loop' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'What was done' }), 'Called her.')
  await userEvent.click(screen.getAllByRole('button', { name: 'Close the loop' }).at(-1) as HTMLElement)
  await waitFor(() => {
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ done: 'Called her.' })
  })
})

test('what was done is read on the case, and nobody is asked to do it again', async () => {
  serve(answers(line(closed)))
  await show(<RatedSide of={ofCase('closed')} />, { language: 'da' })
  await screen.findByText('Called her.')
  expect(screen.getByText(/Jonas Berg/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
