// Policies, ready-made sets, what rating anew would do.
import type { Match, Policy, Previewed, Terms } from '../../src/api/types.ts'
import { filled, refuse, state, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000
const every: Match = { touchpoint: null, product: null, kind: null, segment: null, priority: null, vertical: null }

const terms = (resolveDays: number): Terms => ({
  calendar: null,
  acknowledge: { minutes: 480, promised: false },
  first_reply: { minutes: 960, promised: false },
  next_update: { minutes: 2400, promised: false },
  resolve: { minutes: resolveDays * 480, promised: true },
  deadlines: [
    { name: 'summary_resolution', days: 3, counted: 'business', met_by: 'resolved', extended: null, pauses: false, warn_days: 1 },
    { name: 'final_response', days: 15, counted: 'business', met_by: 'resolved', extended: 35, pauses: true, warn_days: 3 },
  ],
  warnings: [
    { share: 0.5, to: 'owner' },
    { share: 0.75, to: 'lead' },
  ],
  ladder: [
    { share: 1, to: 'touchpoint' },
    { share: 1.5, to: 'lead' },
    { share: 2, to: 'lead' },
  ],
})

const complaints: Match = { ...every, kind: 'complaint' }
const policies: Policy[] = [
  {
    id: 'p1',
    name: 'Complaints: three days, eight weeks',
    retired: null,
    versions: [
      { id: 'v3', number: 3, valid_from: inTime(20 * day), match: complaints, terms: terms(2) },
      { id: 'v2', number: 2, valid_from: inTime(-40 * day), match: complaints, terms: terms(3) },
      { id: 'v1', number: 1, valid_from: inTime(-300 * day), match: complaints, terms: terms(5) },
    ],
  },
  {
    id: 'p2',
    name: 'Lost cards',
    retired: null,
    versions: [
      {
        id: 'v4',
        number: 1,
        valid_from: inTime(-90 * day),
        match: { ...every, touchpoint: 'tp-1', priority: 3, segment: 'premium' },
        terms: { ...terms(1), deadlines: [], calendar: 'cal2' },
      },
    ],
  },
  {
    id: 'p3',
    name: 'Requests as they were',
    retired: inTime(-day),
    versions: [{ id: 'v5', number: 1, valid_from: inTime(-900 * day), match: { ...every, kind: 'request' }, terms: terms(10) }],
  },
]

const previewed: Previewed = {
  open: 1204,
  moved: 312,
  looked_at: 312,
  earlier: 280,
  later: 30,
  overdue_at_once: 2,
  examples: ['d1', 'd2', 'd3'].map((id, at) => ({
    case: id,
    from: at === 2 ? '' : 'Complaints: three days, eight weeks',
    to: 'Lost cards',
    due_before: at === 2 ? null : inTime(3 * day),
    due_after: inTime(2 * day),
  })),
}

const find = (id: string | undefined) => policies.find((one) => one.id === id)

export const promisesRows: Rows = [
  ['GET /policies', () => ({ items: state.empty ? [] : policies, built_in: { ...terms(5), deadlines: [] } })],
  ['POST /policies', (asked) => filled(asked, 'name') ?? policies[0]],
  ['POST /policies/preview', () => previewed],
  ['POST /policies/re-rating', () => ({ job: 'j1' })],
  ['GET /policies/:id', ({ params }) => find(params['id']) ?? refuse(404, 'not_found', '')],
  ['PUT /policies/:id', (asked) => filled(asked, 'name') ?? find(asked.params['id'])],
  ['DELETE /policies/:id', () => undefined],
  [
    'GET /policy-sets',
    () => ({
      items: [
        {
          code: 'three_days_eight_weeks',
          name: 'Three business days, eight weeks',
          about: 'Complaints settled within three business days need no formal letter; all others get a final response.',
          policies: [{ name: 'Complaints: three days, eight weeks', match: complaints, terms: terms(3), valid_from: null }],
        },
        {
          code: 'payments_15_35',
          name: 'Payment services, 15 and 35 business days',
          about: 'Complaints about payments are answered within 15 business days, or within 35.',
          policies: [{ name: 'Complaints about payments', match: complaints, terms: terms(10), valid_from: null }],
        },
      ],
    }),
  ],
  ['POST /policy-sets', () => ({ items: policies, built_in: terms(5) })],
]
