// Decision rights as they are settled: a matrix, what waits, what was changed, what is lent, who is too near.
import type {
  ChangeLine,
  Decision,
  Delegation,
  MayIs,
  Relation,
  Right,
  RightHolder,
  RightsChange,
  RightsMatrix,
  RightsPreview,
} from '../../src/api/types.ts'
import { filled, page, state, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000
const currency = 'DKK'

const decision = (id: string, kind: Decision['kind'], name: string, about: string): Decision => ({
  id,
  kind,
  name,
  about,
  made: inTime(-90 * day),
  retired: null,
  version: 1,
})
const flowers = decision(
  'd4',
  'goodwill',
  'Flowers or a cake',
  'We let somebody down, or something in their life deserves a kind word.',
)
const feeBack = decision(
  'd2',
  'redress',
  'Give a fee back',
  'The fee should not have been charged, or we did not do what it was for.',
)
const loss = decision(
  'd3',
  'redress',
  'Make good a loss',
  'Our mistake cost the customer money: what they lost, by what they can show.',
)
const amount = decision('d1', 'redress', 'Put an amount right', 'Something was booked or charged wrongly: correct it at once.')
const waived = decision('d6', 'goodwill', 'Waive a fee', 'The fee is right, but asking for it would not be, after what happened.')
const decisions = [flowers, feeBack, loss, amount, waived]

const adviser: RightHolder = { kind: 'level', name: 'Adviser' }
const role = (name: string): RightHolder => ({ kind: 'role', name })

const right = (of: string, holder: RightHolder, limit: number, touchpoint: string | null = null): Right => ({
  id: `r-${of}-${holder.name}-${touchpoint ?? ''}`,
  cell: { decision: of, holder, touchpoint, unit: null },
  limit: { minor: limit * 100, currency },
  passing: 'once',
  from: inTime(-90 * day),
  to: null,
  begun_by: 'c1',
})
const rights = [
  right('d1', role('frontline'), 1000),
  right('d1', adviser, 1500),
  right('d1', role('lead'), 3000),
  right('d1', role('vertical_head'), 5000),
  right('d2', role('frontline'), 500),
  right('d2', adviser, 750),
  right('d2', role('lead'), 2000),
  right('d2', role('vertical_head'), 5000),
  right('d3', role('lead'), 1500),
  right('d3', role('vertical_head'), 25000),
  right('d4', role('frontline'), 300),
  right('d4', role('lead'), 600),
  right('d6', role('frontline'), 250),
  right('d6', role('lead'), 1000),
  right('d6', role('vertical_head'), 5000),
]

const matrix = (touchpoint: string | null): RightsMatrix => ({
  currency,
  second_from: { minor: 500_000, currency },
  waiting: state.empty ? 0 : 1,
  decisions: state.empty ? [] : decisions,
  holders: [
    { holder: adviser, people: 42 },
    { holder: { kind: 'level', name: 'Senior adviser' }, people: 17 },
    ...['frontline', 'lead', 'vertical_head', 'focus_lead', 'leader'].map((name) => ({ holder: role(name), people: null })),
  ],
  rights: state.empty ? [] : [...rights, ...(touchpoint === 'tp-0' ? [right('d4', role('frontline'), 800, 'tp-0')] : [])],
  scopes: state.empty ? [] : [{ touchpoint: 'tp-0', unit: null, rights: 1 }],
})

const line = (of: string, holder: RightHolder, before: number | null, after: number | null): ChangeLine => ({
  cell: { decision: of, holder, touchpoint: null, unit: null },
  currency,
  before: before === null ? null : { limit: before * 100, passing: 'once' },
  after: after === null ? null : { limit: after * 100, passing: 'once' },
})

const change = (id: string, some: Partial<RightsChange>): RightsChange => ({
  id,
  asked: inTime(-3 * day),
  asked_by: { name: 'Bo Lund', employee: 'e2' },
  why: 'As agreed with the heads of the business lines',
  state: 'done_at_once',
  needs: [],
  lines: [],
  second_from: null,
  answered: null,
  answered_by: null,
  answer: '',
  is_mine: false,
  may_answer: false,
  version: 1,
  ...some,
})

const changes = [
  change('c3', {
    state: 'waiting',
    needs: ['above_amount'],
    lines: [line('d3', role('vertical_head'), 25000, 50000)],
    why: 'Losses from the card migration are larger than what we have settled',
    may_answer: true,
  }),
  change('c2', {
    state: 'approved',
    needs: ['above_amount'],
    asked: inTime(-20 * day),
    lines: [line('d3', role('vertical_head'), 5000, 25000), line('d3', role('lead'), null, 1500)],
    answered: inTime(-19 * day),
    answered_by: { name: 'Anna Holm', employee: null },
    answer: 'Yes. They have the cases before them.',
  }),
  change('c1', {
    asked: inTime(-90 * day),
    asked_by: { name: 'Anna Holm', employee: null },
    why: 'Starter rights to begin with.',
    lines: rights.slice(0, 5).map(({ cell, limit }) => line(cell.decision, cell.holder, null, limit.minor / 100)),
  }),
]

const delegations: Delegation[] = [
  {
    id: 'l1',
    giver: { name: 'Carla Friis', employee: 'e3' },
    taker: { name: 'Anna Holm', employee: 'e1' },
    from: inTime(-2 * day),
    to: inTime(9 * day),
    ended: null,
    reason: 'On leave until the 1st',
    decisions: [],
    limit: null,
    made: inTime(-5 * day),
    may_end: true,
  },
  {
    id: 'l2',
    giver: { name: 'Anna Holm', employee: 'e1' },
    taker: { name: 'Bo Lund', employee: 'e2' },
    from: inTime(12 * day),
    to: inTime(26 * day),
    ended: null,
    reason: 'My own leave',
    decisions: ['d2', 'd4'],
    limit: { minor: 50_000, currency },
    made: inTime(-day),
    may_end: true,
  },
]

const relations: Relation[] = [
  {
    id: 'n1',
    employee: { name: 'Anna Holm', employee: 'e1' },
    customer: 'c-1',
    customer_name: 'Holm Consulting ApS',
    kind: 'own_business',
    declared: inTime(-200 * day),
    withdrawn: null,
  },
]

const mine = (): MayIs => ({
  too_near: false,
  currency,
  items: [
    {
      decision: flowers,
      limit: { minor: 30_000, currency },
      rule: {
        right: 'r1',
        holder: role('frontline'),
        touchpoint: null,
        unit: null,
        from: inTime(-90 * day),
        through: null,
        lent_by: '',
      },
      above: [{ id: 'e3', name: 'Carla Friis', limit: { minor: 60_000, currency } }],
    },
    {
      decision: feeBack,
      limit: { minor: 50_000, currency },
      rule: {
        right: 'r2',
        holder: role('frontline'),
        touchpoint: 'tp-0',
        unit: null,
        from: inTime(-90 * day),
        through: null,
        lent_by: '',
      },
      above: [
        { id: 'e3', name: 'Carla Friis', limit: { minor: 200_000, currency } },
        { id: 'e4', name: 'Dorte Bang', limit: { minor: 500_000, currency } },
      ],
    },
    {
      decision: loss,
      limit: null,
      rule: null,
      above: [{ id: 'e3', name: 'Carla Friis', limit: { minor: 150_000, currency } }],
    },
  ],
})

const preview = (lines: { cell: ChangeLine['cell']; limit: number | null }[]): RightsPreview => ({
  lines: lines.map(({ cell, limit }) => {
    const before = rights.find((one) => one.cell.decision === cell.decision && one.cell.holder.name === cell.holder.name)
    return line(cell.decision, cell.holder, before ? before.limit.minor / 100 : null, limit === null ? null : limit / 100)
  }),
  needs: lines.some(({ limit }) => (limit ?? 0) > 500_000) ? ['above_amount'] : [],
  people_up: 42,
  people_down: 0,
})

export const rightsRows: Rows = [
  ['GET /decisions', () => page(state.empty ? [] : decisions)],
  ['GET /decisions/:id', ({ params }) => decisions.find(({ id }) => id === params['id'])],
  ['GET /rights', ({ query }) => matrix(query['touchpoint'] ?? null)],
  ['POST /rights/previews', ({ body }) => preview(body['lines'] as Parameters<typeof preview>[0])],
  ['POST /rights/changes', (asked) => filled(asked, 'why') ?? change('c9', {})],
  [
    'GET /rights/changes',
    ({ query }) => page(state.empty ? [] : changes.filter(({ state: how }) => !query['state'] || how === query['state'])),
  ],
  ['POST /rights/starters', () => ({ items: [change('c1', {})] })],
  ['GET /delegations', () => page(state.empty ? [] : delegations)],
  ['POST /delegations', (asked) => filled(asked, 'reason') ?? delegations[0]],
  ['GET /me/relations', () => page(state.empty ? [] : relations)],
  ['GET /relations', () => page(state.empty ? [] : relations)],
  ['GET /cases/:id/may-i', mine],
  ['GET /me/rights', mine],
]
