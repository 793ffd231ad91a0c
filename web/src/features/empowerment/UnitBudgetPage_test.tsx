import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { serve, show } from '@/lib/testing.tsx'
import { UnitBudgetPage } from './UnitBudgetPage.tsx'

const go = vi.fn()
vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  useSearch: () => ({}),
  useNavigate: () => go,
}))

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const cards = { id: 'u1', name: 'Cards' }
const money = { currency: 'EUR', own: eur(9_000), granted: eur(10_000), spent: eur(2_500), held: eur(1_000), left: eur(6_500) }
const asked = { kind: 'split', question: 'Is the limit too low for what happens?', gestures: ['g1', 'g2'] }
const unused = { unit: cards, few: false, granted: 10_000, given: 2_500, currency: 'EUR', gestures: 3, climbed: 7, could: 5 }
const few = { with: 3, compared: 0, share: null, difference: null, low: null, high: null, sentence: 'Too few cases to say.' }
const told = { with: 90, compared: 80, share: 0.8, difference: 0.034, low: 0.01, high: 0.06, sentence: 'Association: …' }
const reads = {
  'GET /budget-units': { items: [cards, { id: 'u2', name: 'Card fraud' }] },
  'GET /units/u1/budget': { unit: cards, few: false, items: [money], gestures: 3, customers: 1, receipts_due: 1 },
  'GET /units/u1/budget-questions': { few: false, items: [asked] },
  'GET /units/u1/unused-authority': { items: [unused, { ...unused, unit: { id: 'u2', name: 'Card fraud' }, few: true }] },
  'GET /units/u1/gestures': { items: [], next: null },
  'GET /gesture-effects': { satisfied: told, reopened: few, compared: 'Cases resolved in the last year.' },
}

beforeEach(() => {
  go.mockClear()
})

test('a lead sees the first of their units: its money, and questions that open into their gestures', async () => {
  serve(reads)
  await show(<UnitBudgetPage />)
  await screen.findByRole('heading', { level: 1, name: 'The budget of Cards' })
  expect(screen.getByText('€65')).toBeTruthy()
  expect(screen.getByText(/3 gestures to one customer in the last ninety days/)).toBeTruthy()
  await screen.findByText('Is the limit too low for what happens?')
  const links = screen.getAllByRole('link', { name: /^gesture/ })
  expect(links.map((link) => link.getAttribute('href')?.replace('?', ''))).toEqual(['/gestures/g1', '/gestures/g2'])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'Card fraud')
  expect(go).toHaveBeenCalledWith({ to: '/responsibility/budgets/unit', search: { unit: 'u2' } })
})

test('authority that lies unused stands beside the cases that climbed, and says nothing of the few', async () => {
  serve(reads)
  await show(<UnitBudgetPage />)
  const table = await screen.findByRole('table', { name: 'Authority that lies unused' })
  const [, first, second] = within(table).getAllByRole('row')
  expect(first?.textContent).toBe('Cards€100€25375')
  expect(second?.textContent).toBe('Card fraudtoo few people to say')
})

test('what gestures went with is an association with its interval, or nothing where there are too few', async () => {
  serve(reads)
  await show(<UnitBudgetPage />)
  await screen.findByText('+3.4 percentage points')
  expect(screen.getByText('90 cases with a gesture, 80 of them compared')).toBeTruthy()
  expect(screen.getByText('Too few cases to say.')).toBeTruthy()
  expect(screen.getAllByText(/percentage points/)).toHaveLength(1)
})

test('of a unit of too few nothing is said that would be about one of them', async () => {
  const none = { currency: 'EUR', own: eur(9_000), granted: null, spent: null, held: null, left: null }
  const withheld = { unit: cards, few: true, items: [none], gestures: null, customers: null, receipts_due: 0 }
  const sent = serve({ ...reads, 'GET /units/u1/budget': withheld })
  await show(<UnitBudgetPage />)
  await screen.findByText(/it would be about one of them/)
  expect(screen.getByText(/€90 lie on the unit/)).toBeTruthy()
  expect(screen.queryByText(/gestures to/)).toBeNull()
  expect(sent.some(({ path }) => path.endsWith('budget-questions'))).toBe(false)
})
