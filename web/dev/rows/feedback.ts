// What customers say of what was done.
import type { Figure, LiveFigures, Loop, Rating, ComplaintCounts } from '../../src/api/types.ts'
import { page, state, type Rows } from '../answers.ts'
import { rows as cases } from '../desk.ts'

const about = (place: number) => ({
  id: cases[place]?.id ?? 'c1',
  number: cases[place]?.number ?? 1042,
  subject: cases[place]?.subject ?? '',
})

const rating = (place: number, mark: number, words: string): Rating => ({
  id: `r${String(place)}`,
  about: about(place),
  mark,
  words,
  resolved: '2026-10-01T09:00:00Z',
  rated: '2026-10-02T07:30:00Z',
  kind: 'complaint',
  team: null,
  touchpoint: null,
  loop: mark <= 2 ? 'open' : 'none',
})

const said = [
  rating(0, 5, 'Quick and kind. Thank you, Anna!'),
  rating(1, 2, 'I had to explain it three times.'),
  rating(2, 4, ''),
]

const loops: Loop[] = [
  {
    id: 'r1',
    about: about(1),
    mark: 2,
    words: 'I had to explain it three times.',
    opened: '2026-10-02T07:30:00Z',
    owner: null,
    closed: null,
    closed_by: null,
    done: '',
  },
]

const share = (value: number, n: number): Figure => ({
  value,
  low: value - 0.03,
  high: value + 0.03,
  n,
  unit: 'share',
  state: 'known',
  exact: true,
})
const few = (n: number): Figure => ({ value: null, low: null, high: null, n, unit: 'share', state: 'too_few', exact: true })

const figures: LiveFigures = {
  satisfied: share(0.86, 214),
  answered: share(0.31, 690),
  kept_first: share(0.91, 702),
  kept_last: share(0.95, 702),
  re_promises: { ...share(0.12, 702), low: 0.1, high: 0.15, unit: 'count' },
  dated: share(0.94, 745),
  updates_kept: share(0.88, 310),
  told_before: few(12),
  cases: 745,
  broken: 63,
  open_late: 4,
}
const period = { from: '2026-07-01', to: '2026-09-30' }
const board = [
  { id: 'u-cards', name: 'Cards', figures, satisfied_shrunk: 0.86, kept_first_shrunk: 0.91 },
  {
    id: 'u-loans',
    name: 'Loans',
    figures: { ...figures, satisfied: few(3), kept_first: few(11) },
    satisfied_shrunk: null,
    kept_first_shrunk: null,
  },
]
const names: Record<string, string> = {
  satisfied: 'Satisfied',
  answered: 'Answered',
  kept_first: 'Promises kept, as first promised',
  kept_last: 'Kept by the date told last',
  re_promises: 'New dates a case',
  dated: 'Date told at the beginning',
  updates_kept: 'News when promised',
  told_before: 'Told before it was broken',
}
const behind = {
  ...about(1),
  state: 'resolved',
  counted: '2026-09-02T09:00:00Z',
  first_until: '2026-09-01T12:00:00Z',
  last_until: '2026-09-03T12:00:00Z',
  re_promises: 1,
  kept_first: false,
  told_before: true,
}
const counts: ComplaintCounts = {
  received: 41,
  open_at_start: 6,
  closed: 39,
  open_at_end: 8,
  within_deadline: 37,
  after_deadline: 2,
  upheld: 14,
  partly_upheld: 6,
  not_upheld: 11,
  not_said: 8,
  with_redress: 9,
  redress: [{ minor: 123450, currency: 'EUR' }],
}
const entry = {
  ...about(0),
  product: 'Debit card',
  cause: 'Charged twice',
  received: '2026-08-03T09:00:00Z',
  closed: '2026-08-20T09:00:00Z',
  state: 'closed',
  deadline: '2026-08-18T09:00:00Z',
  within_deadline: false,
  verdict: { upheld: 'upheld', redress: 'refund', amount: { minor: 8900, currency: 'EUR' } },
  redress: 'We paid the second charge back.',
}

export const feedbackRows: Rows = [
  ['GET /feedback', () => page(state.empty ? [] : said)],
  ['GET /feedback/loops', () => page(state.empty ? [] : loops)],
  ['GET /measures/live', () => ({ period, figures })],
  ['GET /measures/live/by/:by', () => ({ period, rows: board })],
  ['GET /measures/live/cases', () => page([behind])],
  [
    'GET /measures/live/definitions',
    () => ({
      items: Object.entries(names).map(([key, name]) => ({ key, name, definition: `${name}, counted from live cases.` })),
    }),
  ],
  [
    'GET /complaints-register',
    () => ({ period, counts, restricted: 1, rows: [{ product: 'Debit card', cause: 'Charged twice', counts }] }),
  ],
  ['GET /complaints-register/entries', () => page(state.empty ? [] : [entry])],
  ['GET /settings/feedback', () => ({ asks: true, remind_after_days: 7, testimonials: true, testimonial_days: 730, version: 1 })],
  ['PUT /settings/feedback', ({ body }) => ({ ...body, version: 2 })],
  ['GET /settings/customer-pages', () => ({ promises_page: true, version: 1 })],
  ['PUT /settings/customer-pages', ({ body }) => ({ ...body, version: 2 })],
  ['POST /feedback/loops/:id/close', () => loops[0]],
]
