// The made-up server's answers, a row a route. `:name` stands for one part of the path.
import type { AccessSettings, Employee, Finding, Mapping, Selfcheck, Session, Unit } from '../src/api/types.ts'
import { cases, employees, units } from './bank.ts'
import { imports, preview, resetImports, start } from './intake.ts'
import * as measures from './measures.ts'
import { definitions, findings, gaps, publicSelfcheck } from './words.ts'

export interface Asked {
  params: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
  language: string
  origin: string
}

export class Refused {
  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
  ) {}
}

const refuse = (status: number, code: string, detail: string, errors: { field: string; code: string; sentence: string }[] = []) => new Refused(status, { type: 'about:blank', title: code, status, detail, code, errors })

const permissions = ['access.admin', 'cases.read', 'diagnosis.read', 'diagnosis.write', 'imports.read', 'imports.write', 'measures.read', 'people.read', 'people.write', 'selfcheck.read', 'selfcheck.write']

const me: NonNullable<Session['me']> = { id: 'u1', name: 'Anna Holm', email: 'anna.holm@nordhavn.example', roles: ['administrator', 'focus_lead'], permissions, language: 'en', zone: 'Europe/Copenhagen', totp: false }

const state = {
  session: { needs: 'none', history: true } as { needs: Session['needs']; history: boolean },
  decided: {} as Record<string, Partial<Finding>>,
  selfchecks: [] as Selfcheck[],
  settings: { totp_required_roles: ['administrator'], session_idle_minutes: 60, session_days: 14, oidc: null } as AccessSettings,
  empty: false,
  language: null as 'en' | 'da' | null,
}

const session = (language: string): Session => ({
  signed_in: state.session.needs === 'none',
  needs: state.session.needs,
  csrf: 'csrf',
  me: state.session.needs === 'none' || state.session.needs === 'totp_enrolment' ? { ...me, language: state.language ?? (language === 'da' ? 'da' : 'en') } : null,
  organisation: state.session.needs === 'setup' ? null : { name: 'Nordhavn Bank', zone: 'Europe/Copenhagen', currency: 'DKK', language: 'en' },
  oidc: { enabled: true, label: 'Nordhavn account' },
})

const page = <T>(items: T[]) => ({ items, next: null })

function paged<T>(all: T[], query: Record<string, string>) {
  const from = Number(query['cursor'] ?? 0)
  const limit = Number(query['limit'] ?? 100)
  return { items: all.slice(from, from + limit), next: from + limit < all.length ? String(from + limit) : null }
}

const selfcheck = (id: string, open: boolean, { origin, language }: Asked): Selfcheck => ({
  id,
  name: language === 'da' ? 'Selvtjek, efterår' : 'Self-check, autumn',
  steps: ['Report a lost card', 'Open an account'],
  state: open ? 'open' : 'closed',
  teams: ['Cards', 'Branch North'],
  language: 'en',
  expected: { leaders: 25, leads: 25, frontline: 60 },
  closes: '2026-11-01',
  links: { leaders: `${origin}/s/k3v9lead`, leads: `${origin}/s/p7w2team`, frontline: `${origin}/s/x8d4front` },
  participation: open ? null : { leaders: 21, leads: 20, frontline: 24 },
  result: open ? null : { groups: [{ group: 'leaders', answers: 21, state: 'shown' }, { group: 'leads', answers: 20, state: 'shown' }, { group: 'frontline', answers: 24, state: 'shown' }], gaps: gaps(language), questions: [], how_counted: language === 'da' ? 'Andele er afrundet, så ingen kan genkendes.' : 'Shares are rounded so that nobody can be picked out.', texts: [{ question: language === 'da' ? 'Én lille ting at ændre' : 'One small thing to change', group: 'leads', items: language === 'da' ? ['Lad os ringe tilbage samme dag.', 'Færre skemaer ved skift af adresse.'] : ['Let us call back the same day.', 'Fewer forms for a change of address.'] }] },
})

type Answer = (asked: Asked) => unknown

const caseRow = (one: (typeof cases)[number]) => ({
  ...one, opened: new Date(one.opened).toISOString(), ended: one.ended === null ? null : new Date(one.ended).toISOString(), duration_hours: measures.durationOf(one), bounces: one.bounces.length, events: undefined, waits: undefined,
})

function caseList({ query }: Asked) {
  const sort = query['sort'] ?? '-opened'
  const key = sort.replace('-', '')
  const value = (one: (typeof cases)[number]) => (key === 'duration' ? (measures.durationOf(one) ?? Infinity) : one.opened)
  const all = [...measures.selected(query)].sort((left, right) => (sort.startsWith('-') ? value(right) - value(left) : value(left) - value(right)))
  const { items, next } = paged(all, query)
  return { items: items.map(caseRow), next, total: all.length, total_is: 'exact' }
}

function oneCase({ params }: Asked) {
  const one = cases.find(({ id }) => id === params['id'])
  if (!one) return refuse(404, 'not_found', '')
  const right = one.bounces.length === 0 && !one.reopened
  return {
    ...caseRow(one), source: 'help desk', historical: true, events: one.events,
    outcome: { duration_hours: measures.durationOf(one), working_hours: (measures.durationOf(one) ?? 0) / 3.4, handoffs: one.handoffs, bounces: one.bounces.length, reopened: one.reopened, first_time_right: one.ended === null ? 'unknown' : right ? 'yes' : 'no', why_not: [...(one.bounces.length ? ['bounced'] : []), ...(one.reopened ? ['reopened'] : [])] },
    subject: { customer: 'Customer 4711', touchpoint: one.touchpoint, product: one.product, vertical: one.vertical, channel: one.channel, kind: one.kind, priority: null },
  }
}

const filled = (asked: Asked, ...fields: string[]) => {
  const errors = fields.filter((field) => !asked.body[field]).map((field) => ({ field, code: 'missing', sentence: asked.language === 'da' ? 'Udfyld dette felt.' : 'Please fill this in.' }))
  return errors.length > 0 ? refuse(422, 'invalid', '', errors) : null
}

const signedIn = (asked: Asked) => {
  state.session.needs = 'none'
  return session(asked.language)
}

const secret = { secret: 'JBSW Y3DP EHPK 3PXP', uri: 'otpauth://totp/x', qr_svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><path d="M0 0h7v7h-7zM14 0h7v7h-7zM0 14h7v7h-7zM9 1h2v3h-2zM8 8h3v2h-3zM12 9h4v3h-4zM9 13h2v5h-2zM14 15h5v2h-5z" fill="#000"/></svg>' }

const tokens = [{ id: 't1', name: 'Nightly export', scopes: ['read'], created: '2026-03-01T10:00:00Z', expires: '2027-03-01T00:00:00Z', last_used: '2026-10-01T02:00:00Z' }]
const devices = [{ id: 'd1', created: '2026-10-01T07:00:00Z', last_seen: '2026-10-02T09:20:00Z', agent: 'Firefox · Linux', current: true }, { id: 'd2', created: '2026-09-24T07:00:00Z', last_seen: '2026-09-30T16:02:00Z', agent: 'Safari · iPhone', current: false }]
const users = [
  { id: 'u1', name: 'Anna Holm', email: 'anna.holm@nordhavn.example', roles: ['administrator', 'focus_lead'], disabled: false, totp: true, last_seen: '2026-10-02T09:20:00Z' },
  { id: 'u2', name: 'Jonas Berg', email: 'jonas.berg@nordhavn.example', roles: ['lead'], disabled: false, totp: false, last_seen: '2026-10-01T14:00:00Z' },
  { id: 'u3', name: 'Mette Dahl', email: 'mette.dahl@nordhavn.example', roles: ['leader'], disabled: true, totp: false, last_seen: null },
]
const verticals = ['Retail', 'Business', 'Mortgages', 'Insurance'].map((name) => ({ id: `v-${name}`, name }))
const products = [['Cards', 'Retail'], ['Accounts', 'Retail'], ['Payments', 'Business'], ['Mortgages', 'Mortgages']].map(([name = '', vertical = '']) => ({ id: `p-${name}`, name, vertical: `v-${vertical}` }))

export const routes: [string, Answer][] = [
  ['GET /session', ({ language }) => session(language)],
  ['POST /session', (asked) => {
    const missing = filled(asked, 'email', 'password')
    if (missing) return missing
    if (asked.body['password'] === 'wrong') return refuse(401, 'wrong', asked.language === 'da' ? 'E-mail eller adgangskode passer ikke.' : 'E-mail or password doesn’t fit.')
    if (asked.body['password'] === 'totp') {
      state.session.needs = 'totp'
      return session(asked.language)
    }
    return signedIn(asked)
  }],
  ['POST /session/totp', signedIn],
  ['POST /session/recovery', signedIn],
  ['DELETE /session', () => { state.session.needs = 'sign_in' }],
  ['POST /setup', (asked) => filled(asked, 'name', 'email', 'password') ?? (() => { state.session.history = false; resetImports(false); return signedIn(asked) })()],
  ['POST /password-resets', (asked) => filled(asked, 'password')],
  ['GET /invitations/:token', () => ({ email: 'mette.dahl@nordhavn.example', organisation: 'Nordhavn Bank' })],
  ['POST /invitations/:token', (asked) => filled(asked, 'name', 'password') ?? signedIn(asked)],
  ['GET /me', () => me],
  ['PATCH /me', ({ body }) => { state.language = (body['language'] as 'en' | 'da' | undefined) ?? state.language; return me }],
  ['POST /me/password', (asked) => filled(asked, 'current', 'new')],
  ['GET /me/sessions', () => page(devices)],
  ['DELETE /me/sessions/:id', () => undefined],
  ['POST /me/totp', () => secret],
  ['POST /me/totp/confirmation', (asked) => { state.session.needs = 'none'; return filled(asked, 'code') ?? { recovery_codes: ['7hk2-m9qd', 'x3rt-8vva', 'p0dd-l2ns', 'q7we-1zbc', 'm5ty-6hun', 'c9io-4rfv'] } }],
  ['POST /me/totp/removal', (asked) => filled(asked, 'password')],
  ['POST /session/rotation', ({ language }) => session(language)],
  ['GET /me/tokens', () => page(tokens)],
  ['POST /me/tokens', (asked) => filled(asked, 'name') ?? { token: 'rgd_5f0a1c9e77b24d' }],
  ['DELETE /me/tokens/:id', () => undefined],
  ['GET /users', () => page(users)],
  ['PATCH /users/:id', () => undefined],
  ['POST /users/:id/reset-link', ({ origin }) => ({ link: `${origin}/reset#token=8d1f0c` })],
  ['POST /invitations', (asked) => filled(asked, 'name', 'email') ?? { link: `${asked.origin}/invitation#token=4b77ae` }],
  ['GET /settings/access', () => state.settings],
  ['PUT /settings/access', ({ body }) => { state.settings = body as unknown as AccessSettings; return state.settings }],
  ['POST /people/starter', () => { state.empty = false; return { units: 6, verticals: 4, products: 9 } }],
  ['GET /units', () => page(state.empty ? [] : units)],
  ['GET /units/:id', ({ params }) => units.find(({ id }) => id === params['id'])],
  ['POST /units', (asked) => filled(asked, 'name') ?? (() => { const unit = { ...(asked.body as unknown as Unit), id: `u-${String(units.length)}`, employees: 0 }; units.push(unit); return unit })()],
  ['PATCH /units/:id', (asked) => filled(asked, 'name') ?? Object.assign(units.find(({ id }) => id === asked.params['id']) ?? {}, asked.body)],
  ['DELETE /units/:id', ({ params }) => { units.splice(units.findIndex(({ id }) => id === params['id']), 1) }],
  ['GET /verticals', () => page(verticals)],
  ['POST /verticals', (asked) => filled(asked, 'name') ?? verticals.push({ id: `v-${String(asked.body['name'])}`, name: String(asked.body['name']) })],
  ['GET /products', () => page(products)],
  ['POST /products', (asked) => filled(asked, 'name')],
  ['GET /employees', ({ query }) => paged(employees.filter(({ name }) => name.toLowerCase().includes((query['query'] ?? '').toLowerCase())), query)],
  ['GET /employees/:id', ({ params }) => employees.find(({ id }) => id === params['id'])],
  ['POST /employees', (asked) => filled(asked, 'name', 'email')],
  ['PATCH /employees/:id', (asked) => filled(asked, 'name') ?? Object.assign(employees.find(({ id }) => id === asked.params['id']) ?? ({} as Employee), asked.body)],
  ['GET /employees/:id/absences', () => page([{ id: 'a1', from: '2026-12-21', to: '2027-01-02', deputy: 'e-1' }])],
  ['POST /people-imports', ({ language }) => ({ rows: 312, created: 298, changed: 11, units_created: 44, verticals_created: 4, bad_rows: 1, bad: [{ file: 'people.xlsx', line: 41, column: 'email', value: 'anna.holm@', reason: 'not_an_email', sentence: language === 'da' ? 'Dette er ingen e-mailadresse.' : 'This is no e-mail address.' }] })],
  ['POST /uploads', () => ({ id: 'up1', files: [{ name: 'tickets.csv', size: 1_800_000, format: 'csv' }] })],
  ['POST /imports/preview', ({ body }) => preview(body['mapping'] as Mapping | undefined)],
  ['POST /imports', (asked) => filled(asked, 'name') ?? (() => { state.session.history = true; return start(String(asked.body['name']), 6) })()],
  ['POST /sample', ({ language }) => { state.session.history = true; return start(language === 'da' ? 'Eksempelbanken' : 'The sample bank', 4) }],
  ['GET /imports', () => page([...imports.values()])],
  ['GET /imports/:id', ({ params }) => imports.get(params['id'] ?? '') ?? refuse(404, 'not_found', '')],
  ['GET /imports/:id/bad-rows', ({ language }) => page([812, 1406, 21_349].map((line) => ({ file: 'tickets.csv', line, column: line > 20_000 ? '' : 'Complete Timestamp', value: line > 20_000 ? 'Case 4580,Closed,Val' : '2012/13/40', reason: 'not_a_time', sentence: language === 'da' ? 'Dette er intet tidspunkt. Skriv det som de andre i kolonnen.' : 'This is no time. Write it like the others of its column.' })))],
  ['POST /imports/:id/cancellation', ({ params }) => { const one = imports.get(params['id'] ?? ''); if (one) imports.set(one.id, { ...one, state: 'cancelled' }) }],
  ['POST /imports/:id/resumption', ({ params }) => { imports.delete(params['id'] ?? ''); return start('Shared mailbox', 5) }],
  ['DELETE /imports/:id', ({ params }) => { const one = imports.get(params['id'] ?? ''); if (one) imports.set(one.id, { ...one, state: 'undone' }) }],
  ['GET /overview', ({ query, language }) => ({ ...measures.overview(query), ...(state.session.history ? {} : { cases: 0 }), first_finding: findings(language, state.decided)[0] })],
  ['GET /scoreboards/:dimension', ({ params, query }) => (state.empty ? { ...measures.scoreboard('unit', query), rows: [] } : measures.scoreboard(params['dimension'] as 'unit', query))],
  ['GET /charts/:measure', ({ params, query }) => measures.chart(params['measure'] ?? '', query) ?? refuse(404, 'not_found', '')],
  ['GET /bounces', ({ query }) => (state.empty ? { pairs: [], teams: [] } : measures.bounces(query))],
  ['GET /waits', ({ query }) => (state.empty ? { rows: [] } : measures.waits(query))],
  ['GET /cases', (asked) => (state.empty ? { items: [], next: null, total: 0, total_is: 'exact' } : caseList(asked))],
  ['GET /cases/:id', oneCase],
  ['GET /measures/definitions', ({ language }) => definitions(language)],
  ['GET /diagnosis', ({ language }) => (state.empty ? { state: 'none', as_of: null, period: null, cases: 0, summary: [], findings: [], nothing_significant: false, progress: null } : { state: 'ready', as_of: '2026-10-01T08:00:00Z', period: { from: '2025-10-01', to: '2026-10-01' }, cases: cases.length, summary: [language === 'da' ? 'Halvdelen af sagerne er løst inden for 2,8 dage. Hver tolvte kommer igen. Tre fund forklarer det meste af ventetiden.' : 'Half of all cases are settled within 2.8 days. One in twelve comes back. Three findings explain most of the waiting.'], findings: findings(language, state.decided), nothing_significant: false, progress: null })],
  ['POST /diagnosis', () => { state.empty = false }],
  ['GET /findings/:id', ({ params, language }) => findings(language, state.decided).find(({ id }) => id === params['id'])],
  ['PATCH /findings/:id', ({ params, body }) => { const owner = employees.find(({ id }) => id === body['owner']); state.decided[params['id'] ?? ''] = { ...body, owner: owner ? { id: owner.id, name: owner.name } : null, decided: '2026-10-02T10:00:00Z' } as Partial<Finding> }],
  ['GET /selfchecks', (asked) => page(state.empty ? [] : [...state.selfchecks, selfcheck('s1', true, asked), selfcheck('s2', false, asked)])],
  ['POST /selfchecks', (asked) => filled(asked, 'name') ?? (() => { const made = { ...selfcheck('s3', true, asked), name: String(asked.body['name']) }; state.selfchecks.push(made); return made })()],
  ['GET /selfchecks/:id', (asked) => state.selfchecks.find(({ id }) => id === asked.params['id']) ?? selfcheck(asked.params['id'] ?? '', asked.params['id'] !== 's2', asked)],
  ['POST /selfchecks/:id/closing', () => undefined],
  ['GET /public/selfchecks/:token', ({ params, language }) => (params['token'] === 'over' ? refuse(410, 'closed', '') : publicSelfcheck(params['token'] === 'dansk' ? 'da' : (language as 'en')))],
  ['POST /public/selfchecks/:token', () => undefined],
  ['GET /search', ({ query }) => ({ items: cases.filter(({ reference, touchpoint }) => `${reference} ${touchpoint}`.toLowerCase().includes((query['query'] ?? '').toLowerCase())).slice(0, 8).map((one) => ({ kind: 'case', title: `${one.reference} · ${one.touchpoint}`, address: `/cases/${one.id}` })) })],
  // What the browser tests set: who is signed in, whether there is a history, whether lists are empty.
  ['POST /dev/scene', ({ body }) => {
    state.session = { needs: (body['needs'] as Session['needs'] | undefined) ?? 'none', history: body['history'] !== false }
    state.empty = body['empty'] === true
    state.decided = {}
    state.selfchecks = []
    state.language = null
    me.roles = ['administrator', 'focus_lead']
    me.permissions = body['role'] === 'reader' ? ['measures.read', 'cases.read'] : permissions
    resetImports(state.session.history && !state.empty)
  }],
]

resetImports(true)
