// Gaps of the map, what somebody holds, and what they answer for.
import type { GapCase, Handover, Holdings, Known, Limits, MapGap, MyResponsibility } from '../../src/api/types.ts'
import { page, state, type Rows } from '../answers.ts'
import { jonas, mette, inTime, rows as cases } from '../desk.ts'

const day = 86_400_000
const dateIn = (days: number) => inTime(days * day).slice(0, 10)

const gap = (kind: MapGap['kind'], subject: string, sentence: string, action: string, more: Partial<MapGap> = {}): MapGap => ({
  kind,
  subject,
  touchpoint: null,
  person: null,
  sentence,
  action,
  go_to: `/responsibility?step=${subject}`,
  from: null,
  cases: null,
  dismissed: null,
  ...more,
})

const open: MapGap[] = [
  gap('accountable_left', 't1', 'Whoever answered for “Close an account” does not work here any more.', 'Name somebody else'),
  gap(
    'nobody_there',
    't2',
    `Mette Lund answers for “Report a lost card” and will be away from 30 November 2026; nobody stands in.`,
    'Name a deputy',
    { person: mette, from: dateIn(5) },
  ),
  gap('no_accountable', 't3', 'Nobody answers for “Change an address”.', 'Name the person'),
  gap('no_accountable', 't4', 'Nobody answers for “Pay a bill abroad”.', 'Name the person'),
  gap('complaints_unplaced', '0', '17 complaints of the last 90 days belong to no touchpoint.', 'Look at them', {
    cases: 17,
    go_to: '/responsibility/gaps/complaints_unplaced/0',
  }),
  gap(
    'leaving',
    'e-2',
    'The last day of Jonas Friis is 31 December 2026. Touchpoints that have nobody from then on: 3; open cases: 24.',
    'Hand it all over',
    { person: jonas, from: dateIn(30), go_to: '/responsibility/people/e-2' },
  ),
  gap('no_decision_right', 't2', 'Mette Lund answers for “Report a lost card” and may decide nothing there.', 'Give a right', {
    person: mette,
    go_to: '/responsibility/rights?where=t.t2',
  }),
  gap(
    'right_without_budget',
    't8',
    '“Adviser” may make gestures at “Pay a bill abroad”, and nobody of that level has a budget to give from.',
    'Give a budget',
    { go_to: '/settings/budgets' },
  ),
  gap(
    'owned_elsewhere',
    't5',
    'Of the cases at “Apply for a mortgage”, 68% are owned outside its team, most of them by Branch Vest.',
    'Put the map right',
    { cases: 61 },
  ),
  gap(
    'few_know',
    't6',
    'Asked who answers for “Object to a fee”, about 20% of the frontline name the team on the map.',
    'See who knows',
    { go_to: '/responsibility/knowing' },
  ),
]

const left: MapGap[] = [
  gap('not_on_any_team', 't7', 'No team gets the cases of “Join as a student”.', 'Name the team', {
    dismissed: { reason: 'The student team begins in January.', until: dateIn(45), by: mette },
  }),
]

const countOf = (all: readonly MapGap[]) =>
  [...new Set(all.map(({ kind }) => kind))].map((kind) => ({ kind, open: all.filter((one) => one.kind === kind).length }))

const known: Known = {
  selfcheck: 'Spring 2026',
  closed: '2026-04-30',
  steps: [
    {
      step: 'Object to a fee',
      touchpoint: { id: 't6', name: 'Object to a fee' },
      team: { id: 'u1', name: 'Accounts' },
      asked: true,
      groups: [
        { group: 'leaders', answers: 9, knows: 0.8, knows_low: 0.6, knows_high: 0.9, unknown: 0, named_most: 'Accounts' },
        { group: 'frontline', answers: 84, knows: 0.2, knows_low: 0.17, knows_high: 0.24, unknown: 0.4, named_most: 'Branches' },
      ],
    },
    { step: 'Win a customer back', touchpoint: null, team: null, asked: false, groups: [] },
  ],
}

const thing = (place: number) => ({
  id: cases[place]?.id ?? '',
  name: cases[place]?.subject ?? '',
  go_to: `/cases/${cases[place]?.id ?? ''}`,
  amount: null,
})

const holdings: Holdings = {
  person: jonas,
  last_day: dateIn(29),
  running: null,
  lead: mette,
  groups: [
    {
      kind: 'open_case',
      total: 24,
      promised: 19,
      hidden: 1,
      more: true,
      hand_over: true,
      items: [0, 1, 2, 3].map(thing),
    },
    {
      kind: 'touchpoint',
      total: 2,
      promised: 0,
      hidden: 0,
      more: false,
      hand_over: true,
      items: [
        { id: 't1', name: 'Report a lost card', go_to: '/responsibility?step=t2', amount: null },
        { id: 't2', name: 'Order a new card', go_to: '/responsibility?step=t-card', amount: null },
      ],
    },
    {
      kind: 'unit',
      total: 1,
      promised: 0,
      hidden: 0,
      more: false,
      hand_over: true,
      items: [{ id: 'u1', name: 'Cards', go_to: '', amount: null }],
    },
    {
      kind: 'ask',
      total: 1,
      promised: 0,
      hidden: 0,
      more: false,
      hand_over: true,
      items: [{ ...thing(3), amount: { minor: 120_000, currency: 'DKK' } }],
    },
    {
      kind: 'field_note',
      total: 2,
      promised: 0,
      hidden: 1,
      more: false,
      hand_over: true,
      items: [{ id: 'n1', name: 'Report a lost card', go_to: '/knowledge/notes/n1', amount: null }],
    },
    {
      kind: 'budget',
      total: 1,
      promised: 0,
      hidden: 0,
      more: false,
      hand_over: false,
      items: [{ id: 'b1', name: '', go_to: '/responsibility/budgets/b1', amount: { minor: 142_550, currency: 'DKK' } }],
    },
    { kind: 'draft', total: 1, promised: 0, hidden: 0, more: false, hand_over: false, items: [thing(4)] },
  ],
}

const done: Handover = {
  id: 'h1',
  person: jonas,
  state: 'done',
  reason: 'He moves to another bank.',
  last_day: dateIn(29),
  by: mette,
  at: inTime(-60_000),
  ended: inTime(-10_000),
  total: 27,
  done: 25,
  left: [
    {
      kind: 'open_case',
      code: 'about_them',
      sentence: 'It is about them, or about who leads them. Choose somebody else.',
      count: 1,
      items: [thing(2)],
    },
    {
      kind: 'open_case',
      code: 'not_named',
      sentence: 'Only those named see this case. Name them first, then hand it on.',
      count: 1,
      items: [],
    },
  ],
}

const mine: MyResponsibility = {
  person: mette,
  unit: { id: 'u1', name: 'Cards' },
  level: 'Adviser',
  newcomer: true,
  answers_for: [
    {
      id: 't1',
      name: 'Report a lost card',
      journey: 'Everyday banking',
      team: { id: 'u1', name: 'Cards' },
      accountable: mette,
      deputies: [jonas],
      good: 'The card is blocked before the call is over, and a new one is on its way the same day.',
      examples: ['“We have blocked it while we spoke. The new one is with you on Thursday.”'],
    },
    {
      id: 't2',
      name: 'Order a new card',
      journey: 'Everyday banking',
      team: { id: 'u1', name: 'Cards' },
      accountable: mette,
      deputies: [],
      good: '',
      examples: [],
    },
  ],
  deputy_at: [
    {
      id: 't3',
      name: 'Object to a fee',
      journey: 'When something went wrong',
      team: { id: 'u2', name: 'Accounts' },
      accountable: jonas,
      deputies: [mette],
      good: '',
      examples: [],
    },
  ],
  stands_in_for: [{ person: jonas, from: dateIn(3), to: dateIn(12) }],
  stand_in_for_me: [jonas],
  may_decide: [
    {
      decision: 'Give a fee back',
      kind: 'redress',
      touchpoint: null,
      limit: { minor: 75_000, currency: 'DKK' },
      lent_by: null,
      until: null,
      by_level: 'Adviser',
      by_role: '',
    },
    {
      decision: 'Flowers, cake or a card',
      kind: 'goodwill',
      touchpoint: 'Report a lost card',
      limit: { minor: 30_000, currency: 'DKK' },
      lent_by: 'Jonas Friis',
      until: inTime(10 * day),
      by_level: '',
      by_role: 'lead',
    },
  ],
  may_spend: [
    {
      granted: { minor: 200_000, currency: 'DKK' },
      left: { minor: 142_550, currency: 'DKK' },
      held: { minor: 20_000, currency: 'DKK' },
      at_once: { minor: 30_000, currency: 'DKK' },
      until: inTime(16 * day),
      waits: false,
    },
  ],
  ask: [jonas],
  principles: {
    title: 'How we treat customers around here',
    opening: 'Written together by forty of us in March 2026.',
    items: [
      { title: 'We put it right first', text: 'Then we ask whose fault it was.' },
      { title: 'One of us stays', text: 'Whoever hears it first stays until it is settled.' },
    ],
  },
  card: '/cards/responsibility/e-1',
}

const limits: Limits = { most_touchpoints: 7, elsewhere_percent: 50, version: 1 }

const someCases = (): GapCase[] =>
  cases
    .slice(0, 4)
    .map(({ id, number, subject, state: at, owner, opened }) => ({ id, number, subject, state: at, owner, opened }))

export const responsibilityRows: Rows = [
  [
    'GET /responsibility/gaps',
    ({ query }) => {
      const items = state.empty ? [] : query['which'] === 'dismissed' ? left : open
      return {
        items,
        next: null,
        counts: countOf(state.empty ? [] : open),
        dismissed: state.empty ? 0 : left.length,
        touchpoints: state.empty ? 0 : 25,
        as_of: inTime(-120_000),
      }
    },
  ],
  ['PUT /responsibility/gaps/:kind/:subject/dismissal', () => undefined],
  ['DELETE /responsibility/gaps/:kind/:subject/dismissal', () => undefined],
  ['GET /responsibility/gaps/:kind/:subject/cases', () => page(someCases())],
  ['GET /map/health/:id/complaints', () => page(someCases())],
  ['GET /responsibility/knowing', () => (state.empty ? { selfcheck: '', closed: null, steps: [] } : known)],
  ['GET /settings/responsibility', () => limits],
  ['PUT /settings/responsibility', () => limits],
  ['GET /employees/:id/holdings', () => (state.empty ? { ...holdings, groups: [] } : holdings)],
  ['POST /employees/:id/handover', () => done],
  ['GET /handovers/:id', () => done],
  [
    'GET /me/responsibility',
    () =>
      state.empty
        ? {
            ...mine,
            answers_for: [],
            deputy_at: [],
            may_decide: [],
            may_spend: [],
            ask: [],
            principles: null,
            stands_in_for: [],
            stand_in_for_me: [],
            newcomer: false,
          }
        : mine,
  ],
  ['GET /employees/:id/responsibility', () => ({ ...mine, newcomer: false })],
]
