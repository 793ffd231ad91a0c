import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { MovesPreviewed } from '@/api/types.ts'
import { refusal, serve, show, type Sent } from '@/lib/testing.tsx'
import { RepromiseForm } from './RepromiseForm.tsx'

vi.mock('@/api/session.ts', async (original) => ({
  ...(await original<typeof import('@/api/session.ts')>()),
  useSession: () => ({ me: { permissions: [] } }),
}))

const looked: MovesPreviewed = {
  moved: 1,
  refused: 1,
  broken: 1,
  without_address: 0,
  more: false,
  message: 'Dear Ines, by Friday.',
  items: [
    {
      id: 'c2',
      number: 10301,
      subject: 'Fee',
      customer: 'Karim Toft',
      was: null,
      until: null,
      is_broken: false,
      moved_before: 0,
      has_address: true,
      refused: { code: 'no_date_yet', sentence: 'Nothing is promised here yet.', field: '' },
    },
    {
      id: 'c1',
      number: 10490,
      subject: 'Card',
      customer: 'Ines Mørk',
      was: '2026-11-20T16:00:00Z',
      until: '2026-11-27T16:00:00Z',
      is_broken: true,
      moved_before: 0,
      has_address: true,
      refused: null,
    },
  ],
}

const write = (name: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

const fill = async () => {
  await userEvent.click(screen.getByRole('radio', { name: 'Days later than promised' }))
  write('How many days later', '7')
  write('Why, in words the customer reads', 'The printer stands still.')
  write('Your words to each customer', 'Dear customer')
}
const wish = { until: null, days: 7, reason: 'The printer stands still.', message: 'Dear customer' }

test('nothing is promised before it was seen what it does, the broken ones named', async () => {
  const sent = serve({ 'POST /cases/bulk/preview': looked })
  const onDo = vi.fn()
  await show(<RepromiseForm cases={['c1', 'c2']} error={null} busy={false} onDo={onDo} />)
  await fill()
  await userEvent.click(screen.getByRole('button', { name: 'See what it does' }))
  await screen.findByText('1 promise is broken already: the new date is a second promise.')
  expect(screen.getByText('Nothing is promised here yet.')).toBeTruthy()
  expect(screen.getByText('Dear Ines, by Friday.')).toBeTruthy()
  expect(sent.find(({ method }: Sent) => method === 'POST')?.body).toEqual({
    cases: ['c1', 'c2'],
    act: 'repromise',
    with: { repromise: wish },
  })
  expect(onDo).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Promise it to 1 customer' }))
  expect(onDo).toHaveBeenCalledWith(wish, expect.anything())
})

test('an objection stands at its field, and what was typed stays', async () => {
  const errors = [{ field: 'with/repromise/days', code: 'date_too_far', sentence: 'Choose a date within five years.' }]
  serve({ 'POST /cases/bulk/preview': refusal(422, { code: 'faulty_fields', errors }) })
  await show(<RepromiseForm cases={['c1']} error={null} busy={false} onDo={vi.fn()} />)
  await fill()
  await userEvent.click(screen.getByRole('button', { name: 'See what it does' }))
  await screen.findByText('Choose a date within five years.')
  await waitFor(() => {
    expect(screen.getByRole('textbox', { name: 'Your words to each customer' })).toHaveProperty('value', 'Dear customer')
  })
})
