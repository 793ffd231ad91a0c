// A made-up bank, small enough to be computed on every start: its cases, with a few problems hidden in them.
import type { CaseEvent, Employee, Unit } from '../src/api/types.ts'
import { randomFrom } from './random.ts'

export interface BankCase {
  id: string
  reference: string
  opened: number // ms since 1970
  ended: number | null
  unit: string
  vertical: string
  touchpoint: string
  product: string
  channel: string
  kind: string
  team: string
  status: string
  handoffs: number
  bounces: [string, string][]
  reopened: boolean
  waits: { status: string; hours: number }[]
  events: CaseEvent[]
}

const { next, chance, pick, wait } = randomFrom(20261)
const hour = 3_600_000
const first = Date.UTC(2025, 9, 1)
const days = 365

const touchpoints = [
  { name: 'Disputed card payment', product: 'Cards', vertical: 'Retail', team: 'Cards', middle: 40 },
  { name: 'Report a lost card', product: 'Cards', vertical: 'Retail', team: 'Cards', middle: 9 },
  { name: 'Change of address', product: 'Accounts', vertical: 'Retail', team: 'Online', middle: 14 },
  { name: 'Open an account', product: 'Accounts', vertical: 'Retail', team: 'Branch North', middle: 60 },
  { name: 'Transfer abroad', product: 'Payments', vertical: 'Business', team: 'Payments', middle: 30 },
  { name: 'Mortgage offer', product: 'Mortgages', vertical: 'Mortgages', team: 'Lending', middle: 96 },
  { name: 'Copy of a contract', product: 'Mortgages', vertical: 'Mortgages', team: 'Back office', middle: 44 },
  { name: 'Insurance claim', product: 'Home insurance', vertical: 'Insurance', team: 'Insurance', middle: 110 },
] as const

export const teams = [
  'Cards',
  'Payments',
  'Lending',
  'Branch North',
  'Branch City',
  'Fraud desk',
  'Back office',
  'Online',
  'Insurance',
]
const channels = ['E-mail', 'Phone', 'Branch', 'Online bank']
const kinds = ['complaint', 'request', 'question']
const partners: Record<string, string> = {
  Cards: 'Back office',
  Lending: 'Branch City',
  Payments: 'Online',
  Insurance: 'Lending',
  'Back office': 'Branch North',
  'Branch North': 'Back office',
  Online: 'Payments',
}
const persons = ['Agent 07', 'Agent 12', 'Agent 19', 'Agent 23', 'Agent 31', 'Agent 44', 'Agent 58']

const iso = (at: number) => new Date(at).toISOString()

function oneCase(index: number): BankCase {
  const about = touchpoints[Math.floor(next() ** 1.4 * touchpoints.length)] ?? touchpoints[0]
  const opened = first + next() * days * 24 * hour
  const late = opened > first + 270 * 24 * hour ? 0.8 : 1 // better since July
  const channel = pick(channels)
  const events: CaseEvent[] = []
  const waits: BankCase['waits'] = []
  const bounces: [string, string][] = []
  let at = opened
  const add = (some: Partial<CaseEvent>) => {
    events.push({
      at: iso(at),
      what: 'noted',
      status: null,
      team: null,
      person: null,
      message: null,
      wait_hours: null,
      bounce: false,
      text: null,
      ...some,
    })
  }
  add({ what: 'arrived', message: 'in', text: wordsFor(about.name) })
  let team: string = about.team
  at += wait(3) * hour
  add({ status: 'In progress', team, person: pick(persons) })
  const other = about.name === 'Disputed card payment' && chance(0.35) ? 'Fraud desk' : (partners[team] ?? 'Back office')
  const bounced = chance(about.name === 'Disputed card payment' ? 0.28 : 0.06)
  if (bounced || chance(0.3)) {
    at += wait(about.middle / 3) * hour
    const from = team
    team = other
    add({ status: 'In progress', team, person: pick(persons) })
    if (bounced) {
      at += wait(about.middle / 2) * hour
      team = from
      bounces.push([from, other].sort() as [string, string])
      add({ status: 'In progress', team, person: pick(persons), bounce: true })
    }
  }
  if (chance(0.22)) {
    at += wait(about.middle / 5) * hour
    const status = chance(0.6) ? 'Waiting for the customer' : 'Waiting for a third party'
    const hours = wait(50)
    add({ status, team, person: pick(persons), wait_hours: hours })
    waits.push({ status, hours })
    at += hours * hour
    add({ status: 'In progress', team, person: pick(persons), message: 'in', text: 'Here is what you asked for.' })
  }
  at += wait(about.middle / 2) * hour * late
  const open = at > first + days * 24 * hour
  if (!open)
    add({
      what: 'resolved',
      status: 'Resolved',
      team,
      person: pick(persons),
      message: 'out',
      text: 'It is put right now. We are sorry that you had to ask.',
    })
  const reopened = !open && chance(about.name === 'Change of address' ? 0.17 : 0.05)
  if (reopened) {
    at += wait(60) * hour
    add({ status: 'Reopened', team, message: 'in', text: 'It has happened again.' })
    at += wait(20) * hour
    add({ what: 'resolved', status: 'Resolved', team, person: pick(persons) })
  }
  return {
    id: `06BANK${String(index).padStart(7, '0')}`,
    reference: `C-${String(10_000 + index)}`,
    opened,
    ended: open ? null : at,
    unit: team,
    vertical: about.vertical,
    touchpoint: about.name,
    product: about.product,
    channel,
    kind: pick(kinds),
    team,
    status: open ? 'In progress' : 'Resolved',
    handoffs: bounced ? 2 : events.some((event) => event.team === other) ? 1 : 0,
    bounces,
    reopened,
    waits,
    events,
  }
}

const wordsFor = (touchpoint: string) =>
  touchpoint === 'Disputed card payment'
    ? 'I was charged twice by the same hotel on Saturday. Please just put it right.'
    : `I am writing about this: ${touchpoint.toLowerCase()}. Can you help me?`

export const cases: BankCase[] = Array.from({ length: 4200 }, (_, index) => oneCase(index)).sort(
  (left, right) => right.opened - left.opened,
)

export const units: Unit[] = [
  { id: 'u-bank', parent: null, name: 'Nordhavn Bank', kind: 'unit', lead: null, employees: 3 },
  { id: 'u-retail', parent: 'u-bank', name: 'Branches', kind: 'unit', lead: null, employees: 2 },
  { id: 'u-north', parent: 'u-retail', name: 'Branch North', kind: 'unit', lead: null, employees: 14 },
  { id: 'u-city', parent: 'u-retail', name: 'Branch City', kind: 'unit', lead: null, employees: 21 },
  { id: 'u-central', parent: 'u-bank', name: 'Central departments', kind: 'unit', lead: null, employees: 4 },
  { id: 'u-cards', parent: 'u-central', name: 'Cards', kind: 'unit', lead: null, employees: 18 },
  { id: 'u-back', parent: 'u-central', name: 'Back office', kind: 'unit', lead: null, employees: 26 },
  { id: 'u-call', parent: 'u-central', name: 'Evening call centre', kind: 'partner', lead: null, employees: 40 },
]

const givenNames = ['Anna', 'Jonas', 'Mette', 'Peter', 'Ines', 'Ole', 'Sofie', 'Karim', 'Lea', 'Tom']
const familyNames = ['Holm', 'Berg', 'Dahl', 'Lund', 'Friis', 'Skov', 'Vang', 'Krogh', 'Toft', 'Bak']

export const employees: Employee[] = Array.from({ length: 120 }, (_, index) => {
  const name = `${givenNames[index % 10] ?? ''} ${familyNames[Math.floor(index / 10) % 10] ?? ''}`
  return {
    id: `e-${String(index)}`,
    name,
    email: `${name.toLowerCase().replace(' ', '.')}${index > 99 ? String(index) : ''}@nordhavn.example`,
    unit: units[index % units.length]?.id ?? null,
    level: index % 12 === 0 ? 'lead' : 'agent',
    manager: null,
    zone: 'Europe/Copenhagen',
    language: 'en',
    vertical: null,
  }
})
