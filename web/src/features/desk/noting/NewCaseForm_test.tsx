import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { serve, show } from '@/lib/testing.tsx'
import { NewCaseForm } from './NewCaseForm.tsx'

const answers = {
  'GET /customers': { items: [{ id: 'k1', name: 'Ines Mørk', contact: 'ines@mork.example' }], next: null },
  'GET /desk/cases': { items: [], next: null },
  'GET /touchpoints': { items: [{ id: 't1', name: 'Report a lost card' }], next: null },
  'GET /products': { items: [{ id: 'p1', name: 'Cards' }], next: null },
  'POST /cases/suggest': {
    kind: { kind: 'question', share: 1 },
    touchpoint: { id: 't1', name: 'Report a lost card', share: 1 },
    product: { id: 'p1', name: 'Cards', share: 1 },
    similar: [],
  },
  'POST /cases': { id: 'c1', number: 1, owner: 'e1', promised: null },
}

const focused = () => document.activeElement

test('a known customer’s call is noted with letters, two arrows and Enters, nothing else', async () => {
  const sent = serve(answers)
  const begun = vi.fn()
  await show(<NewCaseForm onBegun={begun} />)
  expect(focused()).toBe(screen.getByRole('combobox', { name: 'Who' }))
  await userEvent.keyboard('ine')
  await screen.findByRole('option', { name: /Ines Mørk/ })
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(focused()).toBe(screen.getByRole('textbox', { name: /What it is about/ }))
  await userEvent.keyboard('Card lost{Control>}{Enter}{/Control}')
  await waitFor(() => {
    expect(begun).toHaveBeenCalled()
  })
  expect(sent.findLast(({ path }) => path === '/cases')?.body).toMatchObject({ customer: { id: 'k1' }, subject: 'Card lost' })
})

test('Enter goes from line to line and saves nothing half done', async () => {
  const sent = serve(answers)
  await show(<NewCaseForm onBegun={vi.fn()} />)
  await userEvent.keyboard('Ole{Enter}')
  expect(focused()).toBe(screen.getByRole('textbox', { name: 'How to reach them' }))
  await userEvent.keyboard('112233{Enter}Card{Enter}Gone.')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /What they say/ }).value).toBe('Gone.')
  expect(sent.filter(({ path }) => path === '/cases')).toEqual([])
})

test('who is typed in full is taken with Enter alone', async () => {
  serve(answers)
  await show(<NewCaseForm onBegun={vi.fn()} />)
  await userEvent.keyboard('ines mørk')
  await screen.findByRole('option', { name: /Ines Mørk/ })
  await userEvent.keyboard('{Enter}')
  await screen.findByText('A customer we know.')
})

test('what similar cases were about is taken with Alt and a number, and taken away with the same', async () => {
  const sent = serve(answers)
  const begun = vi.fn()
  await show(<NewCaseForm onBegun={begun} />)
  await userEvent.type(screen.getByRole('textbox', { name: /What it is about/ }), 'Card lost')
  await screen.findByRole('button', { name: /Cards/ })
  await userEvent.keyboard('{Alt>}[Digit2][Digit3][Digit3][Digit3]{/Alt}')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Product' }).value).toBe('p1')
  await userEvent.keyboard('{Alt>}[Digit2]{/Alt}{Control>}{Enter}{/Control}')
  await waitFor(() => {
    expect(begun).toHaveBeenCalled()
  })
  expect(sent.findLast(({ path }) => path === '/cases')?.body).toMatchObject({
    product: 'p1',
    touchpoint: null,
    kind: 'complaint',
  })
})

test('an earlier contact is never lost for want of a time', async () => {
  serve(answers)
  await show(<NewCaseForm onBegun={vi.fn()} />)
  await userEvent.click(screen.getByRole('checkbox', { name: /in touch about this before/ }))
  const when = screen.getByLabelText<HTMLInputElement>('When')
  expect(when.value).not.toBe('')
  await userEvent.clear(when)
  await userEvent.type(screen.getByRole('textbox', { name: /What it is about/ }), 'Card lost{Control>}{Enter}{/Control}')
  await screen.findByText('Say when, as well as they remember.')
})

test('what was left unsaved says so, and goes with one press: no case gets the customer of the call before', async () => {
  sessionStorage.setItem('draft.new_case', JSON.stringify({ name: 'Ole Friis', subject: 'Card lost' }))
  serve(answers)
  await show(<NewCaseForm onBegun={vi.fn()} />)
  await screen.findByText('You had begun this one and not saved it.')
  await userEvent.click(screen.getByRole('button', { name: 'Begin anew' }))
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Who' }).value).toBe('')
  expect(focused()).toBe(screen.getByRole('combobox', { name: 'Who' }))
  expect(screen.queryByText('You had begun this one and not saved it.')).toBeNull()
  expect(sessionStorage.getItem('draft.new_case')).toBeNull()
})

test('whoever calls about an open case leaves nothing behind for the next call', async () => {
  serve({
    ...answers,
    'GET /desk/cases': { items: [{ id: 'd1', subject: 'Card lost', state: 'open', opened: '2026-11-16T10:00:00Z' }], next: null },
  })
  await show(<NewCaseForm onBegun={vi.fn()} />)
  await userEvent.keyboard('ine')
  await screen.findByRole('option', { name: /Ines Mørk/ })
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await userEvent.click(await screen.findByRole('link', { name: 'Card lost' }))
  expect(sessionStorage.getItem('draft.new_case')).toBeNull()
})
