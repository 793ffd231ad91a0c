// Budgets, what happened in them, and the months of the books.
import type { BudgetAccount, BudgetAct, BudgetPeriods } from '../../src/api/types.ts'
import { filled, page, refuse, state, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000

const account = (id: string, kind: BudgetAccount['kind'], name: string, some: Partial<BudgetAccount>): BudgetAccount => ({
  id,
  kind,
  name,
  unit: null,
  vertical: null,
  employee: null,
  under: 'b0',
  currency: 'DKK',
  granted: 0,
  posted: 0,
  pending: 0,
  available: (some.granted ?? 0) - (some.posted ?? 0) - (some.pending ?? 0),
  ...some,
})

const accounts: BudgetAccount[] = [
  account('b0', 'pool', '', { under: null, granted: 18_500_000 }),
  account('b1', 'vertical', 'Private banking', { granted: 2_500_000 }),
  account('b2', 'unit', 'Cards', { granted: 4_000_000, posted: 1_260_000, pending: 180_000 }),
  account('b3', 'unit', 'Region North, branches and advisers outside the towns', { granted: 3_000_000, posted: 2_940_000 }),
  account('b4', 'employee', 'Bo Lind', { under: 'b2', granted: 200_000, posted: 85_000, pending: 50_000 }),
  account('b5', 'employee', 'Eva Madsen', { under: 'b2', granted: 200_000 }),
  account('b6', 'employee', 'Jens Thorup', { under: 'b3', granted: 150_000, posted: 150_000 }),
]

const act = (id: string, kind: BudgetAct['kind'], minor: number, some: Partial<BudgetAct>): BudgetAct => ({
  id,
  kind,
  at: inTime(-day),
  dated: inTime(-day),
  amount: { minor, currency: 'DKK' },
  account: 'b4',
  other: 'b9',
  account_name: 'Bo Lind',
  other_name: '',
  account_kind: 'employee',
  other_kind: 'spent',
  reason: '',
  by: 'Bo Lind',
  employee: 'e1',
  the_case: null,
  customer: null,
  withheld: false,
  is_corrected: false,
  corrects: null,
  may_be_corrected: true,
  ...some,
})

const acts: BudgetAct[] = [
  act('a5', 'hold', 50_000, { at: inTime(-day / 8), the_case: 'c1', may_be_corrected: false }),
  act('a4', 'spend_at_once', 35_000, { at: inTime(-day), the_case: 'c2' }),
  act('a3', 'spend_at_once', 50_000, { at: inTime(-3 * day), withheld: true }),
  act('a2', 'spend_at_once', 25_000, { at: inTime(-5 * day), is_corrected: true, may_be_corrected: false, the_case: 'c3' }),
  act('a1', 'grant', 200_000, {
    at: inTime(-30 * day),
    other: 'b2',
    other_name: 'Cards',
    other_kind: 'unit',
    by: 'Anna Holm',
    reason: 'Goodwill for the autumn',
    employee: null,
  }),
]

const periods: BudgetPeriods = {
  items: [
    { from: '2026-11-01', to: '2026-11-30', acts: 212, locked: false },
    { from: '2026-10-01', to: '2026-10-31', acts: 341, locked: false },
    { from: '2026-09-01', to: '2026-09-30', acts: 1, locked: true },
  ],
  locked_before: '2026-10-01',
}

const given: Rows[number][1] = (asked) =>
  filled(asked, 'reason') ??
  (Number((asked.body['amount'] as { minor: number }).minor) > 18_500_000
    ? refuse(409, 'over_budget', 'This is more than the budget has left: 185000.00 DKK', [
        { field: 'amount', code: 'over_budget', sentence: 'This is more than the budget has left: 185000.00 DKK' },
      ])
    : acts[4])

export const budgetRows: Rows = [
  ['GET /budget-accounts', () => page(state.empty ? [] : accounts)],
  ['GET /budget-accounts/:id', ({ params }) => accounts.find(({ id }) => id === params['id']) ?? refuse(404, 'not_found', '')],
  ['GET /budget-accounts/:id/acts', () => page(acts)],
  ['POST /budget-funds', given],
  ['POST /budget-grants', given],
  ['POST /budget-acts/:id/correction', (asked) => filled(asked, 'reason') ?? acts[3]],
  ['GET /budget-periods', () => periods],
  ['POST /budget-locks', () => ({ before: '2026-11-01', locked: inTime(0), by: 'Anna Holm', acts: 553 })],
]
