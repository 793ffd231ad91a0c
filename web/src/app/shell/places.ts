// The places of the application. A place is shown only when it has content and this person may go there.
import { may, type Permission } from '@/api/session.ts'
import type { Session } from '@/api/types.ts'
import type { Key } from '@/lib/sentences.ts'

export interface Place {
  to: string
  name: Key
  words?: Key // further words under which the command palette finds it
  exact?: boolean
}

export interface Area extends Place {
  icon: 'begin' | 'today' | 'cases' | 'customers' | 'responsibility' | 'measures' | 'programme' | 'settings'
  places: Place[]
}

export function areasFor(session: Session, history: boolean, desk = false): Area[] {
  const open = (to: string) => isOpen(to, session, history, desk)
  return [today, begin, cases, customers, responsibility, measures, programme, settings]
    .map((area) => ({ ...area, places: area.places.filter(({ to }) => open(to)) }))
    .filter(({ to, places }) => open(to) || places.length > 0)
    .map((area) => (open(area.to) ? area : { ...area, to: area.places[0]?.to ?? area.to }))
}

const today: Area = { to: '/today', name: 'web.place.today', icon: 'today', words: 'web.palette.today', places: [] }
const begin: Area = { to: '/begin', name: 'web.place.begin', icon: 'begin', places: [] }
const cases: Area = { to: '/cases', name: 'web.place.cases', icon: 'cases', places: [] }

const customers: Area = { to: '/customers', name: 'web.place.customers', icon: 'customers', places: [] }

const responsibility: Area = {
  to: '/responsibility',
  name: 'web.place.responsibility',
  icon: 'responsibility',
  places: [
    { to: '/responsibility', name: 'web.place.map', words: 'web.palette.map', exact: true },
    { to: '/responsibility/gaps', name: 'web.place.gaps', words: 'web.palette.gaps' },
    { to: '/responsibility/rights', name: 'web.place.rights', words: 'web.palette.rights' },
    { to: '/responsibility/budget', name: 'web.place.my_budget', words: 'web.palette.my_budget' },
    { to: '/responsibility/budgets', name: 'web.place.budgets', words: 'web.palette.budgets', exact: true },
    { to: '/responsibility/budgets/unit', name: 'web.place.unit_budget', words: 'web.palette.unit_budget' },
    { to: '/responsibility/me', name: 'web.place.my_responsibility', words: 'web.palette.my_responsibility' },
  ],
}

const measures: Area = {
  to: '/measures',
  name: 'web.place.measures',
  icon: 'measures',
  places: [
    { to: '/measures', name: 'web.place.overview', exact: true },
    { to: '/measures/diagnosis', name: 'web.place.diagnosis', words: 'web.palette.diagnosis' },
    { to: '/measures/scoreboards', name: 'web.place.scoreboards', words: 'web.palette.scoreboards' },
    { to: '/measures/charts', name: 'web.place.charts', words: 'web.palette.charts' },
    { to: '/measures/bounces', name: 'web.place.bounces', words: 'web.palette.bounces' },
    { to: '/measures/waits', name: 'web.place.waits', words: 'web.palette.waits' },
    { to: '/measures/kept', name: 'web.place.kept', words: 'web.palette.kept' },
    { to: '/measures/feedback', name: 'web.place.feedback', words: 'web.palette.feedback' },
    { to: '/measures/testimonials', name: 'web.place.words', words: 'web.palette.words' },
    { to: '/measures/complaints', name: 'web.place.complaints', words: 'web.palette.complaints' },
    { to: '/measures/self-checks', name: 'web.place.selfchecks', words: 'web.palette.selfchecks' },
  ],
}

// What the whole organisation does about its customers, beside the cases.
const programme: Area = {
  to: '/programme',
  name: 'web.place.programme',
  icon: 'programme',
  places: [
    { to: '/knowledge/note', name: 'web.place.note', words: 'web.palette.note' },
    { to: '/knowledge', name: 'web.place.notes', words: 'web.palette.notes', exact: true },
    { to: '/knowledge/articles', name: 'web.place.articles', words: 'web.palette.articles' },
    { to: '/knowledge/channels', name: 'web.place.channels', words: 'web.palette.channels' },
    { to: '/programme/tries', name: 'web.place.tries', words: 'web.palette.tries' },
    { to: '/programme/principles', name: 'web.place.principles', words: 'web.palette.principles' },
  ],
}

const settings: Area = {
  to: '/settings',
  name: 'web.place.settings',
  icon: 'settings',
  places: [
    { to: '/settings/people', name: 'web.place.people', words: 'web.palette.people' },
    { to: '/settings/touchpoints', name: 'web.place.touchpoints', words: 'web.palette.touchpoints' },
    { to: '/settings/budgets', name: 'web.place.gestures', words: 'web.palette.gestures' },
    { to: '/settings/field-notes', name: 'web.place.note_settings', words: 'web.palette.note_settings' },
    { to: '/settings/templates', name: 'web.place.templates', words: 'web.palette.templates' },
    { to: '/settings/promises', name: 'web.place.promises', words: 'web.palette.promises' },
    { to: '/settings/calendars', name: 'web.place.calendars', words: 'web.palette.calendars' },
    { to: '/settings/mailboxes', name: 'web.place.mailboxes', words: 'web.palette.mailboxes' },
    { to: '/settings/customers', name: 'web.place.customer_data', words: 'web.palette.customer_data' },
    { to: '/settings/feedback', name: 'web.place.asking', words: 'web.palette.asking' },
    { to: '/settings/imports', name: 'web.place.imports', words: 'web.palette.imports' },
    { to: '/settings/webhooks', name: 'web.place.webhooks', words: 'web.palette.webhooks' },
    { to: '/settings/access', name: 'web.place.access', words: 'web.palette.access' },
    { to: '/settings/sign-in', name: 'web.place.sign_in_rules', words: 'web.palette.sign_in_rules' },
    { to: '/settings/me', name: 'web.place.me', words: 'web.palette.me' },
  ],
}

// What it takes to read a place, whether or not it is offered; of two that fit an address the longer one says.
const takes: [place: string, permission: Permission][] = [
  ['/responsibility/begin', 'touchpoints.write'],
  ['/responsibility/drafts', 'touchpoints.write'],
  ['/responsibility/budgets', 'budgets.read'],
  ['/settings/budgets', 'rights.read'],
  ['/responsibility/budget', 'gestures.make'],
  ['/responsibility/rights', 'rights.read'],
  ['/responsibility/gaps', 'responsibility.read'],
  ['/responsibility/knowing', 'selfcheck.read'],
  ['/responsibility/people', 'handovers.write'],
  ['/responsibility', 'touchpoints.read'],
  ['/programme/tries/new', 'tries.write'],
  ['/programme/tries', 'tries.read'],
  ['/programme/principles', 'principles.read'],
  ['/settings/people', 'people.read'],
  ['/settings/imports', 'imports.read'],
  ['/settings/webhooks', 'webhooks.read'],
  ['/settings/access', 'access.read'],
  ['/settings/sign-in', 'access.admin'],
  ['/measures/self-checks', 'selfcheck.read'],
  ['/measures/feedback', 'feedback.read'],
  ['/measures/testimonials', 'testimonials.read'],
  ['/measures/complaints', 'complaints.read'],
  ['/settings/feedback', 'feedback.admin'],
  ['/measures/diagnosis', 'diagnosis.read'],
  ['/measures', 'measures.read'],
  ['/today', 'cases.work'],
  ['/cases/new', 'cases.work'],
  ['/cases', 'cases.read'],
  ['/customers', 'customers.read'],
  ['/knowledge/note', 'notes.write'],
  ['/knowledge', 'knowledge.read'],
  ['/settings/touchpoints', 'touchpoints.read'],
  ['/settings/field-notes', 'knowledge.settle'],
  ['/settings/templates', 'templates.read'],
  ['/settings/calendars', 'policies.read'],
  ['/settings/customers', 'customers.admin'],
  ['/settings/mailboxes', 'mailboxes.read'],
  ['/settings/promises', 'policies.read'],
]

export function mayVisit(path: string, session: Session): boolean {
  const place = takes.find(([to]) => path === to || path.startsWith(`${to}/`))
  return !place || may(session, place[1])
}

// Counted from live cases alone.
const ofDesk = ['/measures/kept', '/measures/feedback', '/measures/testimonials', '/measures/complaints']

// Some stand open to more people than they are offered to, or only once there is a history.
function isOpen(to: string, session: Session, history: boolean, desk: boolean): boolean {
  if (to === '/settings' || to === '/programme') return false
  if (to === '/begin') return !history && !desk
  if (to === '/cases') return (history || desk || may(session, 'cases.work')) && mayVisit(to, session)
  if (to === '/settings/people') return may(session, 'people.write')
  if (to === '/settings/touchpoints') return may(session, 'touchpoints.write')
  if (to === '/settings/budgets') return may(session, 'budgets.write')
  if (to === '/settings/templates') return may(session, 'templates.write')
  if (ofDesk.includes(to)) return desk && mayVisit(to, session)
  if (to === '/settings/access') return may(session, 'access.admin')
  const ofHistory = to.startsWith('/measures') && to !== '/measures/self-checks'
  return (history || !ofHistory) && mayVisit(to, session)
}
