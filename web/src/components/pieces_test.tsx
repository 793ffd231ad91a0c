import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Problem, Unreachable } from '@/api/problem.ts'
import type { CaseEvent } from '@/api/types.ts'
import { useDraft } from '@/lib/draft.ts'
import { show } from '@/lib/testing.tsx'
import { Dropzone } from './Dropzone.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Form, Submit, TextInput } from './fields.tsx'
import { current, notify } from './notice_list.ts'
import { Notices } from './Notices.tsx'
import { ProblemNote } from './ProblemNote.tsx'
import { Progress } from './Progress.tsx'
import { ShareCard } from './ShareCard.tsx'
import { Thread } from './Thread.tsx'
import { WaitsBars } from './WaitsBars.tsx'

test('an empty place teaches and offers the one way to begin', async () => {
  await show(
    <EmptyState title="No history yet" what="Bring one." why="To see where you stand.">
      <button type="button">Begin</button>
    </EmptyState>,
  )
  expect(screen.getByRole('heading', { name: 'No history yet' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Begin' })).toBeDefined()
})

test('a problem is said in its own sentence, with what no field on screen shows', async () => {
  const problem = new Problem(422, 'invalid', '', [
    { field: 'name', code: 'missing', sentence: 'Please fill this in.' },
    { field: 'zone', code: 'unknown', sentence: 'There is no such zone.' },
  ])
  await show(<ProblemNote error={problem} shownElsewhere={['name']} />)
  expect(screen.getByRole('alert').textContent).toBe('2 things need another look.There is no such zone.')
})

test('silence is told as such, and one can try again', async () => {
  const again = vi.fn()
  await show(<ProblemNote error={new Unreachable('x')} onRetry={again} />)
  expect(screen.getByRole('alert').textContent).toContain("The server can't be reached")
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(again).toHaveBeenCalledOnce()
})

function Sample({ error }: { error: Error | null }) {
  const draft = useDraft({ name: '', email: '' })
  return (
    <Form
      onSubmit={() => {
        draft.setFaults([{ field: 'email', sentence: 'This is no address.' }])
      }}
      error={draft.fault('email') ? error : null}
      fields={['name', 'email']}
    >
      <TextInput label="Name" {...draft.text('name')} />
      <TextInput label="E-mail" {...draft.text('email')} />
      <Submit busy={false}>Send</Submit>
    </Form>
  )
}

test('the objection stands at its field, and the reader is taken there', async () => {
  const error = new Problem(422, 'invalid', '', [{ field: 'email', code: 'no_address', sentence: 'This is no address.' }])
  await show(<Sample error={error} />)
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  const field = screen.getByRole('textbox', { name: 'E-mail' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(field)
  expect(screen.getByText('This is no address.')).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('progress is a bar that says how far', async () => {
  await show(<Progress label="Reading the file" done={30} total={120} />)
  expect(screen.getByRole('progressbar', { name: 'Reading the file' }).getAttribute('aria-valuenow')).toBe('25')
})

test('a file is chosen by the keyboard as well as dropped', async () => {
  const taken = vi.fn()
  await show(<Dropzone title="Drop your export here" hint="CSV" onFiles={taken} />)
  const file = new File(['a,b'], 'tickets.csv')
  await userEvent.upload(screen.getByLabelText('Drop your export here'), file)
  expect(taken).toHaveBeenCalledWith([file])
})

test('a notice can be undone, once', async () => {
  const undo = vi.fn()
  notify('Put aside.', undo)
  await show(<Notices />)
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(current()).toEqual([])
})

test('a link is shared as a code, as words, and as a card to print', async () => {
  await show(<ShareCard title="Leaders" link="https://regard.example/s/abc" card="/card.svg" />)
  expect(screen.getByRole('img', { name: 'Code to scan: Leaders' }).getAttribute('src')).toBe('/card.svg')
  expect(screen.getByRole('link', { name: 'https://regard.example/s/abc' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Card to print' }).getAttribute('href')).toBe('/card.svg')
})

const event = (some: Partial<CaseEvent>): CaseEvent => ({
  at: '2026-01-05T10:00:00Z',
  what: 'noted',
  status: null,
  team: null,
  person: null,
  message: null,
  wait_hours: null,
  bounce: false,
  text: null,
  ...some,
})

test('a thread tells who did what, where it came back and how long it waited', async () => {
  await show(
    <Thread
      events={[
        event({ what: 'arrived', message: 'in', text: 'I was charged twice.' }),
        event({ team: 'Cards', status: 'In progress' }),
        event({ team: 'Fraud desk', status: 'Waiting', wait_hours: 72 }),
        event({ team: 'Cards', status: 'In progress', bounce: true }),
      ]}
    />,
  )
  expect(screen.getByText('I was charged twice.').className).toContain('words')
  expect(screen.getByText('came back')).toBeDefined()
  expect(screen.getByText('Waiting · from Cards')).toBeDefined()
  expect(screen.getByText(/waited 3\.0\sdays/)).toBeDefined()
})

test('waits are shown by the days they cost, the longest first', async () => {
  const wait = (status: string, total_days: number) => ({
    status,
    class: 'waiting' as const,
    events: 10,
    cases: 9,
    mean_hours: 24,
    median_hours: null,
    total_days,
    cases_query: `waited=${status}`,
  })
  await show(<WaitsBars waits={[wait('Short', 3), wait('Long', 300)]} caption="Waits" />)
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 4))).toEqual(['Long', 'Shor'])
})
