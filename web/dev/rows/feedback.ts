// What customers say of what was done.
import type { CaseFeedback, ComplaintCounts, Figure, LiveFigures, Loop, Rating, Testimonial } from '../../src/api/types.ts'
import { page, state, type Rows } from '../answers.ts'
import { inTime, jonas, mette, rows as cases } from '../desk.ts'

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

const day = 86_400_000

const waiting: Loop = {
  id: 'r1',
  about: about(1),
  mark: 2,
  words: 'I had to explain it three times.',
  opened: inTime(-day),
  owner: mette,
  closed: null,
  closed_by: null,
  done: '',
}
const talked: Loop = {
  id: 'r3',
  about: about(3),
  mark: 1,
  words: 'Nobody told me the fee would be back.',
  opened: inTime(-9 * day),
  owner: null,
  closed: inTime(-7 * day),
  closed_by: jonas,
  done: 'Called him, said sorry and paid the fee back. The letter about closing an account now says what still comes.',
}

const onCase = (talk: Loop): CaseFeedback => ({
  id: talk.id,
  resolved: inTime(-10 * day),
  asked: inTime(-10 * day),
  reminded: null,
  rated: talk.opened,
  mark: talk.mark,
  words: talk.words,
  loop: talk.closed ? 'closed' : 'open',
  talk,
  may_close: !talk.closed,
})
const asked: CaseFeedback = {
  ...onCase(talked),
  id: 'r9',
  asked: inTime(-2 * day),
  rated: null,
  mark: null,
  words: '',
  loop: 'none',
  talk: null,
}
const ofCases: Record<string, CaseFeedback[]> = { d2: [onCase(waiting)], d4: [onCase(talked)], d7: [asked] }

const given = (id: string, text: string, some: Partial<Testimonial>): Testimonial => ({
  id,
  text,
  name: 'Ines',
  places: ['website', 'inside_the_house'],
  language: 'en',
  given: inTime(-40 * day),
  expires: inTime(690 * day),
  withdrawn: null,
  usable: true,
  ...some,
})
const testimonials = [
  given('w1', 'I wrote on Sunday evening and had the money on Monday. They even told me why it had happened.', {}),
  given('w2', 'Endelig en bank, der ringer tilbage, når den siger, den gør.', {
    name: '',
    places: ['print'],
    language: 'da',
  }),
  given('w3', 'Kind and quick.', { name: 'Ole Friis', usable: false, withdrawn: inTime(-3 * day) }),
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
  put_aside: share(0.06, 793),
  refiled_late: share(0.01, 702),
  cases: 745,
  broken: 63,
  open_late: 4,
  moved_together: 34,
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
  put_aside: 'Put aside',
  refiled_late: 'Filed anew late',
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
  ['GET /feedback/loops', ({ query }) => page(state.empty ? [] : [query['which'] === 'closed' ? talked : waiting])],
  ['GET /cases/:id/feedback', ({ params }) => ({ items: ofCases[params['id'] ?? ''] ?? [] })],
  [
    'GET /testimonials',
    ({ query }) =>
      page(
        state.empty
          ? []
          : testimonials.filter(
              ({ usable, places }) =>
                (usable || query['all']) && (!query['place'] || places.some((each) => each === query['place'])),
            ),
      ),
  ],
  ['DELETE /testimonials/:id', () => undefined],
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
  ['POST /feedback/loops/:id/close', () => talked],
]
