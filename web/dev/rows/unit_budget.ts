// A unit's budget, what of it is worth a conversation, and what gestures went with.
import type { BudgetUnits, FairnessQuestions, GestureEffects, UnitBudget, UnusedAuthorities } from '../../src/api/types.ts'
import { page, state, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const named = (id: string, name: string) => ({ id, name })
const cards = named('u-2', 'Cards')
const counter = named('u-9', 'The small counter at the harbour, and its two evening people')

const units: BudgetUnits = { items: [cards, counter, named('u-3', 'Card fraud')] }

const budget: UnitBudget = {
  unit: cards,
  few: false,
  items: [
    { currency: 'EUR', own: eur(120_000), granted: eur(240_000), spent: eur(96_500), held: eur(14_000), left: eur(129_500) },
  ],
  gestures: 31,
  customers: 27,
  receipts_due: 2,
}

const withheld: UnitBudget = {
  unit: counter,
  few: true,
  items: [{ currency: 'EUR', own: eur(20_000), granted: null, spent: null, held: null, left: null }],
  gestures: null,
  customers: null,
  receipts_due: 0,
}

const questions: FairnessQuestions = {
  few: false,
  items: [
    {
      kind: 'split',
      question:
        '2 gestures to the same customer within a week, each within what is allowed at once, together beyond it. Would one larger gesture have been better, and is the limit too low for what happens?',
      gestures: ['g1', 'g2'],
    },
    {
      kind: 'same_customer',
      question: '4 gestures to the same customer in ninety days. What keeps going wrong for them, and who puts that right?',
      gestures: ['g1', 'g2', 'g3', 'g4'],
    },
  ],
}

const unused: UnusedAuthorities = {
  items: [
    { unit: cards, few: false, granted: 720_000, given: 96_500, currency: 'EUR', gestures: 31, climbed: 14, could: 9 },
    {
      unit: named('u-3', 'Card fraud'),
      few: false,
      granted: 240_000,
      given: 0,
      currency: 'EUR',
      gestures: 0,
      climbed: 6,
      could: 5,
    },
    { unit: counter, few: true, granted: 0, given: 0, currency: 'EUR', gestures: 0, climbed: 0, could: 0 },
  ],
}

const effects: GestureEffects = {
  satisfied: {
    with: 84,
    compared: 79,
    share: 0.86,
    difference: 0.093,
    low: 0.012,
    high: 0.168,
    sentence:
      'Association: among cases with a gesture the share of satisfied customers was 9.3 percentage points different from comparable cases (95 % interval 1.2 to 16.8). It says nothing of what caused it.',
  },
  reopened: {
    with: 12,
    compared: 0,
    share: null,
    difference: null,
    low: null,
    high: null,
    sentence: 'Too few cases to say.',
  },
  compared:
    'Cases resolved in the last year, with a gesture and without, of the same touchpoint, kind and quarter of resolution.',
}

const given = page(
  [
    ['g1', 'Flowers', 'Eva Holm', 4_500, -2],
    ['g2', 'Fee waived', 'Eva Holm', 2_500, -6],
  ].map(([id, kind, customer, minor, days]) => ({
    id,
    kind: { id: 'k1', name: kind },
    customer: named('c1', String(customer)),
    by: named('e-2', 'Bo Lind'),
    at: inTime(Number(days) * 86_400_000),
    state: 'done',
    amount: eur(Number(minor)),
    given: eur(Number(minor)),
  })),
)

export const unitBudgetRows: Rows = [
  ['GET /budget-units', () => (state.empty ? { items: [] } : units)],
  ['GET /units/:id/budget', ({ params }) => (params['id'] === counter.id ? withheld : budget)],
  ['GET /units/:id/budget-questions', ({ params }) => (params['id'] === counter.id ? { few: true, items: [] } : questions)],
  ['GET /units/:id/unused-authority', ({ params }) => (params['id'] === counter.id ? { items: unused.items.slice(2) } : unused)],
  ['GET /units/:id/gestures', ({ params }) => (params['id'] === counter.id ? page([]) : given)],
  ['GET /gesture-effects', () => effects],
]
