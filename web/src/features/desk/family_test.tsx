import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { CaseAtDesk, DeskCaseRow, Entry } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { AnswerChildren } from './doing/ChildrenForm.tsx'
import { ParentForm } from './doing/ParentForm.tsx'
import { SplitForm } from './doing/SplitForm.tsx'
import { StateForm } from './doing/StateForm.tsx'
import { FamilySide } from './FamilySide.tsx'

const anna = { id: 'e1', name: 'Anna Holm' }
const row = (id: string, number: number, some: Partial<DeskCaseRow> = {}) =>
  ({
    id,
    number,
    subject: `Subject ${String(number)}`,
    kind: 'complaint',
    state: 'open',
    owner: anna,
    customer: { id: 'k1', name: 'Ines Mørk' },
    touchpoint: { id: 't1', name: 'Lost card' },
    next_due: null,
    ...some,
  }) as DeskCaseRow

const said = (id: string, kind: Entry['kind'], text: string) =>
  ({ id, kind, text, by: kind === 'message_in' ? null : anna, at: '2026-11-16T10:00:00Z' }) as Entry

const outage = {
  row: row('d1', 1001),
  customer: null,
  parent: null,
  children: 2,
  thread: [
    said('1', 'message_in', 'The machine is dead.'),
    said('2', 'message_out', 'We look.'),
    said('3', 'note', 'Third today'),
  ],
  open_steps: [],
  resolution: null,
  redress: null,
  verdict: null,
  may: { work: true },
} as unknown as CaseAtDesk

const children = { items: [row('d2', 1002), row('d3', 1003, { state: 'resolved' })], next: null }
const bulk = {
  id: 'b1',
  act: 'answer',
  at: '2026-11-16T10:00:00Z',
  undo_until: '2026-11-16T10:10:00Z',
  done: 1,
  refused: 0,
  items: [],
}
const empty = { items: [], next: null }

test('those under a case stand there with state and time left, and can be answered and resolved at once', async () => {
  serve({ 'GET /cases/d1/children': children })
  const doing = vi.fn()
  await show(<FamilySide of={outage} onDo={doing} />)
  await screen.findByRole('heading', { name: '2 cases under this one' })
  await screen.findByRole('link', { name: 'C-1002 Subject 1002' })
  await screen.findByText('Ines Mørk · resolved')
  await userEvent.click(screen.getByRole('button', { name: 'Answer them all …' }))
  await userEvent.click(screen.getByRole('button', { name: 'Resolve them all …' }))
  expect(doing.mock.calls).toEqual([['answer_children'], ['resolve_children']])
})

test('where none is open any more nobody is asked to answer them', async () => {
  serve({ 'GET /cases/d1/children': { items: [row('d3', 1003, { state: 'closed' })], next: null } })
  await show(<FamilySide of={outage} onDo={vi.fn()} />)
  await screen.findByRole('link', { name: 'C-1003 Subject 1003' })
  expect(screen.queryByRole('button', { name: 'Answer them all …' })).toBeNull()
})

test('a case is taken out from under its parent, and put back with one press', async () => {
  const sent = serve({ 'DELETE /cases/d2/parent': row('d2', 1002), 'PUT /cases/d2/parent': row('d2', 1002) })
  await show(<FamilySide of={{ ...outage, row: row('d2', 1002), parent: outage.row, children: 0 }} onDo={vi.fn()} />)
  await userEvent.click(screen.getByRole('button', { name: 'Take it out' }))
  await waitFor(() => {
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toContain('DELETE /cases/d2/parent')
  })
})

test('one answer goes to the open cases under this one', async () => {
  const sent = serve({ 'POST /cases/bulk': bulk })
  const done = vi.fn()
  await show(<AnswerChildren of={outage} onDone={done} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'To the customer' }), 'It works again.')
  await userEvent.click(screen.getByRole('button', { name: 'Send to the customer' }))
  await waitFor(() => {
    expect(done).toHaveBeenCalled()
  })
  expect(sent.at(-1)?.body).toEqual({ children_of: 'd1', act: 'answer', with: { text: 'It works again.', asks: false } })
})

test('resolving a parent offers to resolve those under it, and does so only when asked', async () => {
  const sent = serve({ 'PUT /cases/d1/state': outage.row, 'POST /cases/bulk': { ...bulk, act: 'state' } })
  const done = vi.fn()
  await show(<StateForm of={outage} state="resolved" onDone={done} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'What was done' }), 'The machine is new.')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Resolve the cases under it, too' }))
  await userEvent.click(screen.getByRole('button', { name: 'It is resolved' }))
  await waitFor(() => {
    expect(done).toHaveBeenCalled()
  })
  expect(sent.map(({ path, body }) => [path, body])).toMatchObject([
    ['/cases/d1/state', { state: 'resolved', resolution: 'The machine is new.' }],
    [
      '/cases/bulk',
      { children_of: 'd1', act: 'state', with: { state: { state: 'resolved', resolution: 'The machine is new.' } } },
    ],
  ])
})

class Unmeasured {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}

test('a case is put under an open one of its touchpoint, offered before anything is typed', async () => {
  const sent = serve({
    'GET /desk/cases': { items: [row('d1', 1001), row('d2', 1002)], next: null },
    'PUT /cases/d2/parent': outage.row,
  })
  vi.stubGlobal('ResizeObserver', Unmeasured)
  const done = vi.fn()
  await show(<ParentForm of={{ ...outage, row: row('d2', 1002), children: 0 }} as="child" onDone={done} />)
  await userEvent.click(screen.getByRole('combobox', { name: 'The case it stands under' }))
  await userEvent.click(await screen.findByRole('option', { name: /Subject 1001/, hidden: true }))
  await userEvent.click(screen.getByRole('button', { name: 'Put it there' }))
  await waitFor(() => {
    expect(done).toHaveBeenCalled()
  })
  expect(sent.find(({ method }) => method === 'PUT')).toMatchObject({ path: '/cases/d2/parent', body: { parent: 'd1' } })
})

test('what the customer wrote and notes can become a case of their own; our answers stay', async () => {
  const sent = serve({
    'GET /touchpoints': empty,
    'POST /cases/d1/split': { id: 'd9', number: 1009, owner: 'e1', promised: null },
  })
  await show(<SplitForm of={outage} onDone={vi.fn()} />)
  expect(screen.queryByRole('checkbox', { name: /We look/ })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'The machine is dead.' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Third today' }))
  await userEvent.type(screen.getByRole('textbox', { name: /What the new case is about/ }), 'A dead machine')
  await userEvent.click(screen.getByRole('button', { name: 'Make it a case' }))
  await waitFor(() => {
    expect(sent.at(-1)?.path).toBe('/cases/d1/split')
  })
  expect(sent.at(-1)?.body).toEqual({
    entries: ['1', '3'],
    subject: 'A dead machine',
    kind: 'complaint',
    touchpoint: 't1',
    keep: false,
  })
})
