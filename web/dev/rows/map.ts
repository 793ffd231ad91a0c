// The responsibility map, and what one may give.
import type {
  BudgetPolicies,
  GestureKinds,
  HealthFigure,
  MapChanges,
  MapHealth,
  MyBudget,
  ResponsibilityMap,
  TouchpointHealth,
  TouchpointOnMap,
} from '../../src/api/types.ts'
import { page, state, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000
const eur = (minor: number) => ({ minor, currency: 'EUR' })

const step = (
  id: string,
  name: string,
  journey: string | null,
  position: number,
  more: Partial<TouchpointOnMap> = {},
): TouchpointOnMap => ({
  id,
  name,
  team: 'u-cards',
  accountable: 'e-mette',
  on_form: true,
  journey,
  position,
  further_teams: [],
  deputies: [],
  products: [],
  decision_level: '',
  good: 'One call, one person, and the new card is on its way the same day.',
  examples: ['Whoever answers blocks the card while the customer is on the phone.'],
  version: 1,
  ...more,
})

const map: ResponsibilityMap = {
  journeys: [
    {
      id: 'j-become',
      name: 'Become a customer',
      about: 'From the first question to the first payment.',
      touchpoints: [
        step('t-ask', 'Ask about an account', 'j-become', 0),
        step('t-open', 'Open an account', 'j-become', 1, { accountable: 'e-jonas', further_teams: ['u-print'] }),
        step('t-card', 'Get the first card', 'j-become', 2, { accountable: null, good: '', examples: [] }),
      ],
      version: 3,
    },
    {
      id: 'j-wrong',
      name: 'Something went wrong',
      about: '',
      touchpoints: [
        step('t2', 'Report a lost card', 'j-wrong', 0),
        step('t3', 'Change an address', 'j-wrong', 1, { accountable: null, team: null }),
      ],
      version: 5,
    },
  ],
  loose: [step('t-loose', 'Close an account', null, 0, { accountable: 'e-gone' })],
  order: 2,
  employees: [
    { id: 'e-mette', name: 'Mette Lund' },
    { id: 'e-jonas', name: 'Jonas Berg' },
  ],
  units: [
    { id: 'u-cards', name: 'Cards', kind: 'unit' },
    { id: 'u-print', name: 'Card printers', kind: 'partner' },
  ],
  products: [],
  version: 1,
}

const figure = (value: number, low: number, high: number, n: number): HealthFigure => ({ state: 'known', value, low, high, n })
const few = (n: number): HealthFigure => ({ state: 'too_few', value: null, low: null, high: null, n })
const healthOf = (touchpoint: string, complaints: number, more: Partial<TouchpointHealth> = {}): TouchpointHealth => ({
  touchpoint,
  complaints,
  turnaround: few(0),
  ftr: few(0),
  csat: few(0),
  cases_query: '',
  ...more,
})

const health: MapHealth = {
  from: inTime(-89 * day).slice(0, 10),
  to: inTime(0).slice(0, 10),
  as_of: inTime(-120_000),
  items: [
    healthOf('t2', 148, {
      turnaround: figure(51.4, 46.2, 57.9, 312),
      ftr: figure(0.87, 0.83, 0.9, 305),
      csat: figure(0.78, 0.7, 0.84, 121),
      cases_query: 'touchpoint=4',
    }),
    healthOf('t-open', 31, { turnaround: figure(73.2, 60.1, 96, 58), ftr: few(14), csat: few(6), cases_query: 'touchpoint=5' }),
    healthOf('t-ask', 4, { turnaround: few(9), ftr: few(9), cases_query: 'touchpoint=6' }),
    {
      ...healthOf('t-card', 0, {
        turnaround: { ...few(0), state: 'too_few_persons' },
        ftr: { ...few(0), state: 'too_few_persons' },
        csat: { ...few(0), state: 'too_few_persons' },
      }),
      complaints: null,
    },
    healthOf('t3', 12),
    healthOf('t-loose', 0),
  ],
}

const none: ResponsibilityMap = { ...map, journeys: [], loose: [] }

const changes: MapChanges = { items: [], names: [], next: null }

const mine: MyBudget = {
  items: [
    {
      granted: eur(10_000),
      spent: eur(3_500),
      held: eur(1_500),
      left: eur(5_000),
      begins: inTime(-14 * day),
      until: inTime(16 * day),
      waits: false,
      rest: 'lapses',
      policy: null,
      gestures: 3,
      customers: 3,
      rated: 2,
      satisfied: 2,
      reopened: 0,
    },
  ],
  to_answer: 0,
  receipts_due: 0,
}

const kinds: GestureKinds = {
  items: [
    {
      id: 'g1',
      name: 'Flowers',
      name_en: 'Flowers',
      name_da: 'Blomster',
      nature: 'thing',
      usual: eur(2_500),
      retired: false,
      version: 1,
    },
    { id: 'g2', name: 'A cake', name_en: 'A cake', name_da: 'En kage', nature: 'thing', usual: null, retired: false, version: 1 },
  ],
}

const policies: BudgetPolicies = {
  items: [
    {
      id: 'p1',
      number: 1,
      name: 'Frontline',
      currency: 'EUR',
      who: { level: 'Advisor', role: '', unit: null, touchpoint: null },
      terms: {
        most_at_once: 2_500,
        most_a_customer: 5_000,
        customer_period: 'year',
        allowance: 10_000,
        period: 'month',
        rest: 'lapses',
        source: 'pool',
        receipt_from: null,
        gifts: [],
        kinds: [],
      },
      why: 'So that a small thing is put right at once.',
      made: inTime(-20 * day),
      begins: inTime(-20 * day),
      until: null,
      in_force: true,
      ended: null,
      version: 1,
    },
  ],
}

export const mapRows: Rows = [
  ['GET /map', () => (state.empty ? none : map)],
  ['GET /map/health', () => health],
  ['GET /map/drafts', () => page([])],
  ['GET /touchpoints/:id/changes', () => changes],
  ['GET /me/budget', () => (state.empty ? { ...mine, items: [] } : mine)],
  ['GET /me/asks', () => ({ items: [] })],
  ['GET /me/gestures', () => page([])],
  ['GET /budget-policies', () => (state.empty ? { items: [] } : policies)],
  ['GET /gesture-kinds', () => (state.empty ? { items: [] } : kinds)],
]
