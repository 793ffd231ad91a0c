// Live cases of the made-up bank: a handful told in full, and enough others to fill a list.
import type { CaseAtDesk, DeskCaseRow, Entry, Standing } from '../src/api/types.ts'
import { randomFrom } from './random.ts'

const hour = 3_600_000
const day = 24 * hour
const now = Date.now()
export const inTime = (ms: number) => new Date(now + ms).toISOString()

export const touchpoints = [
  'Disputed card payment',
  'Report a lost card',
  'Change of address',
  'Open an account',
  'Transfer abroad',
].map((name, index) => ({ id: `tp-${String(index)}`, name, team: 'u-cards', accountable: 'e-1', on_form: index % 2 === 0 }))

const people = [
  ['e-0', 'Anna Holm'],
  ['e-1', 'Jonas Berg'],
  ['e-2', 'Mette Dahl'],
  ['e-3', 'Peter Lund'],
].map(([id = '', name = '']) => ({ id, name }))
export const [anna, jonas, mette, peter] = people as [Person, Person, Person, Person]
type Person = (typeof people)[number]
const cards = { id: 'u-cards', name: 'Cards' }

const row = (id: string, number: number, subject: string, some: Partial<DeskCaseRow> = {}): DeskCaseRow => ({
  id,
  number,
  subject,
  kind: 'complaint',
  state: 'open',
  priority: 'normal',
  customer: { id: 'k1', name: 'Ines Mørk', hidden: false },
  owner: anna,
  team: cards,
  touchpoint: { id: 'tp-0', name: 'Disputed card payment' },
  opened: inTime(-2 * day),
  updated: inTime(-hour),
  next_due: inTime(day),
  promised: inTime(day),
  customer_waits: false,
  offered: false,
  restricted: false,
  bounces: 0,
  ...some,
})

export const rows: DeskCaseRow[] = [
  row('d1', 10482, 'Charged twice for the same hotel night', {
    priority: 'high',
    customer_waits: true,
    next_due: inTime(26 * hour),
  }),
  row('d2', 10490, 'Card blocked abroad', {
    customer: { id: 'k2', name: 'Ole Friis', hidden: false },
    next_due: inTime(0.8 * hour),
    priority: 'urgent',
    touchpoint: { id: 'tp-1', name: 'Report a lost card' },
  }),
  row('d3', 10455, 'Copy of a loan contract', {
    kind: 'request',
    customer: { id: 'k3', name: 'Sofie Vang', hidden: false },
    next_due: inTime(4 * day),
  }),
  row('d4', 10301, 'Fee on a closed account', {
    customer: { id: 'k4', name: 'Karim Toft', hidden: false },
    owner: jonas,
    offered: true,
    bounces: 1,
    next_due: inTime(-3 * hour),
  }),
  row('d5', 10288, 'Transfer to Lisbon has not arrived', {
    customer: { id: 'k5', name: 'Lea Skov', hidden: false },
    owner: mette,
    next_due: inTime(5 * hour),
    state: 'waiting_for_third_party',
  }),
  row('d7', 10491, 'Charged twice for one hotel night', { state: 'closed', next_due: null, promised: null }),
  row('d6', 10500, 'Somebody used my name', { restricted: true, owner: peter, next_due: inTime(2 * day) }),
]

const { pick, next } = randomFrom(4711)
const subjects = [
  'Address is still the old one',
  'Where is my new card?',
  'Interest is wrong',
  'Thank you for the quick help',
  'Password letter',
]
export const many: DeskCaseRow[] = Array.from({ length: 10_000 }, (_, index) =>
  row(`m${String(index)}`, 9_999 - index, pick(subjects), {
    kind: pick(['complaint', 'request', 'question', 'compliment']),
    owner: pick(people),
    customer: { id: 'k1', name: pick(['Ines Mørk', 'Ole Friis', 'Sofie Vang', 'Karim Toft']), hidden: false },
    next_due: inTime((next() * 9 + 1) * day + index * hour),
    priority: 'normal',
  }),
)

const entry = (id: string, hoursAgo: number, some: Partial<Entry>): Entry => ({
  id,
  kind: 'step',
  at: inTime(-hoursAgo * hour),
  by: null,
  channel: 'mail',
  text: '',
  quoted: '',
  has_html: false,
  files: [],
  delivery: 'none',
  goes_out: null,
  asks: false,
  step: 'none',
  about: {},
  ...some,
})

const thread = (): Entry[] => [
  entry('1', 70, { step: 'earlier_contact' }),
  entry('2', 48, {
    kind: 'message_in',
    text: 'I was charged 184 € twice by the same hotel on Saturday. I called on Sunday and was told to wait. I am travelling until Friday and need the money on the card. Please just put it right.',
    quoted: 'On Sunday we wrote:\n> Please wait three days.',
    files: [{ id: 'f1', name: 'statement.pdf', type: 'application/pdf', bytes: 84_000 }],
  }),
  entry('3', 48, { step: 'opened', about: { owner: 'Jonas Berg' } }),
  entry('4', 48, { step: 'promised', about: { until: inTime(20 * hour) } }),
  entry('5', 47, { step: 'offered', about: { from: 'Jonas Berg', to: 'Anna Holm' }, text: 'She knows the hotel’s bank.' }),
  entry('6', 46.8, { step: 'accepted', about: { from: 'Jonas Berg', to: 'Anna Holm' } }),
  entry('7', 46.5, {
    kind: 'message_out',
    by: anna,
    text: 'I am sorry, Ines. I can see both charges. May I ask: did the hotel give you a second receipt, or only one?',
    delivery: 'sent',
    asks: true,
  }),
  entry('8', 46.4, { step: 'state_changed', by: anna, about: { from: 'open', to: 'waiting_for_customer' } }),
  entry('9', 26, { kind: 'message_in', text: 'Only one. I have sent you a picture of it.' }),
  entry('10', 26, { step: 'state_changed', about: { from: 'waiting_for_customer', to: 'open' } }),
  entry('11', 25, {
    kind: 'note',
    by: jonas,
    text: 'Same hotel, third double charge this week. @Anna Holm, the terminal posts twice.',
  }),
  entry('12', 4, {
    step: 'repromised',
    by: anna,
    about: { from: inTime(20 * hour), until: inTime(26 * hour) },
    text: 'The hotel’s bank answers tomorrow morning.',
  }),
  entry('13', 3, {
    kind: 'message_out',
    by: anna,
    text: 'The hotel’s bank answers tomorrow morning. You have the money by noon.',
    delivery: 'failed',
  }),
]

const micros = 3_600_000_000

const standing = (paused: boolean): Standing => ({
  policy: 'p1',
  why: ['touchpoint'],
  targets: [
    { target: 'acknowledge', state: 'met', due: inTime(-47 * hour), used: 0.1 * micros, total: micros, late: false },
    { target: 'first_reply', state: 'met', due: inTime(-44 * hour), used: 2 * micros, total: 4 * micros, late: false },
    {
      target: 'resolve',
      state: paused ? 'paused' : 'running',
      due: paused ? null : inTime(30 * hour),
      used: 6.67 * micros,
      total: 16 * micros,
      late: false,
    },
  ],
  promises: [
    {
      number: 1,
      about: 'resolve',
      until: inTime(20 * hour),
      told: inTime(-48 * hour),
      origin: 'policy',
      outcome: 're_promised',
      settled: inTime(-4 * hour),
      told_before_broken: true,
      act: null,
      together: 0,
      reason: '',
    },
    {
      number: 2,
      about: 'resolve',
      until: inTime(26 * hour),
      told: inTime(-4 * hour),
      origin: 'by_hand',
      outcome: 'open',
      settled: null,
      told_before_broken: true,
      act: 'move1',
      together: 34,
      reason: 'The hotel’s bank answers tomorrow morning.',
    },
  ],
  deadlines: [{ name: 'final_response', due: inTime(54 * day), extended: false, state: 'running' }],
  paused_since: paused ? inTime(-2 * hour) : null,
  promised: inTime(26 * hour),
  first_promised: inTime(20 * hour),
  round: 1,
})

const told: Record<string, CaseAtDesk> = {}

// A case in full; what is done to it stays done until the next scene.
export function oneCase(id: string): CaseAtDesk | null {
  const found = [...rows, ...many].find((each) => each.id === id)
  if (!found) return null
  return (told[id] ??= inFull(found))
}

export function forgetCases() {
  Object.keys(told).forEach((id) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the made-up server begins anew
    delete told[id]
  })
}

function inFull(found: DeskCaseRow): CaseAtDesk {
  const offered = found.id === 'd4'
  const merged = found.id === 'd7'
  return {
    row: found,
    customer: {
      id: found.customer?.id ?? '',
      name: found.customer?.name ?? '',
      hidden: false,
      company: false,
      emails: ['ines.moerk@post.example'],
      phones: ['+45 22 33 44 55'],
      language: 'da',
      with_care: true,
      why_care: 'Hard of hearing: write rather than call.',
      open_cases: 2,
    },
    product: 'p-Cards',
    vertical: 'v-Retail',
    language: 'da',
    remedy: 'The money back on the card before Friday.',
    redress: null,
    resolution: null,
    closed_as: merged ? 'merged' : null,
    verdict: null,
    about: null,
    standing: standing(found.id === 'd2'),
    handoff: offered
      ? { from: jonas, to: anna, team: cards, reason: 'You closed it in May.', at: inTime(-hour), lapses: inTime(23 * hour) }
      : null,
    escalations:
      found.id === 'd2'
        ? [
            {
              id: 'e1',
              case: 'd2',
              step: 1,
              raised_by: 'customer',
              owner: anna.id,
              reason: 'Nobody calls me back.',
              raised: inTime(-3 * hour),
              answered: null,
              answer: '',
              settled: null,
              settlement: '',
            },
          ]
        : [],
    thread: merged ? [...thread(), entry('14', 1, { step: 'merged', by: anna, about: { into: '10482' } })] : thread(),
    drafts: [],
    writing: found.id === 'd2' ? [jonas] : [],
    tags: ['hotel', 'double charge'],
    followers: [jonas],
    linked: found.id === 'd1' && rows[2] ? [rows[2]] : [],
    next_states: ['waiting_for_customer', 'waiting_for_third_party', 'resolved', 'closed'],
    parent: found.id === 'd3' ? (rows[4] ?? null) : null,
    children: found.id === 'd5' ? 12 : 0,
    open_steps: [],
    may: { work: !merged, accept: offered, take: found.owner.id !== anna.id, restrict: true },
    version: 1,
  }
}
