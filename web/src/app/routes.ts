import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router'
import { filterOf, texts, type Filter } from '@/lib/filter.ts'
import { onlyOutside, toFirstBoard, toFirstPage } from './guard.ts'
import { inside, root, within, withRest } from './inside.ts'
import { MissingPage } from './pages/Fallbacks.tsx'
import { knowledge, programme } from './programme_routes.ts'
import { responsibility } from './responsibility_routes.ts'
import { Door } from './shell/Door.tsx'

// Doors: outside the shell, for whoever isn't signed in.
const door = createRoute({ getParentRoute: () => root, id: 'door', component: Door })
const outside = <Path extends string>(path: Path) => ({ getParentRoute: () => door, path })
const accessDoors = () => import('@/features/access/doors.ts')

// Only an address of our own may be returned to: one slash, not two.
const whereTo = (search: Record<string, unknown>): { to?: string; problem?: string } => ({
  ...(typeof search['to'] === 'string' && /^\/(?![/\\])/.test(search['to']) ? { to: search['to'] } : {}),
  ...(typeof search['problem'] === 'string' ? { problem: search['problem'] } : {}),
})

const doors = [
  createRoute({
    ...outside('/sign-in'),
    validateSearch: whereTo,
    beforeLoad: onlyOutside,
    component: page(accessDoors, 'SignIn'),
  }),
  createRoute({ ...outside('/setup'), component: page(accessDoors, 'SetUp') }),
  createRoute({ ...outside('/enrol'), component: page(accessDoors, 'Enrol') }),
  createRoute({ ...outside('/reset'), component: page(accessDoors, 'ResetPassword') }),
  createRoute({ ...outside('/invitation'), component: page(accessDoors, 'Invitation') }),
  createRoute({
    ...outside('/letter'),
    component: page(
      withRest(() => import('@/features/knowledge/StopLetter.tsx')),
      'StopLetter',
    ),
  }),
  createRoute({ ...outside('/s/$token'), component: page(() => import('@/features/selfcheck/Answer.tsx'), 'Answer') }),
]

type ChartSearch = Filter & { by?: 'month' }
const chartSearch = (search: Record<string, unknown>): ChartSearch => ({
  ...filterOf(search),
  ...(search['by'] === 'month' ? { by: 'month' } : {}),
})

type ScoreSearch = Filter & { sort?: string }
const scoreSearch = (search: Record<string, unknown>): ScoreSearch => ({
  ...filterOf(search),
  ...(typeof search['sort'] === 'string' ? { sort: search['sort'] } : {}),
})

const measures = [
  createRoute({
    ...within('/measures'),
    validateSearch: filterOf,
    component: page(() => import('@/features/measures/Overview.tsx'), 'Overview'),
  }),
  createRoute({ ...within('/measures/scoreboards'), beforeLoad: toFirstBoard }),
  createRoute({
    ...within('/measures/scoreboards/$dimension'),
    validateSearch: scoreSearch,
    component: page(() => import('@/features/measures/Scoreboards.tsx'), 'Scoreboards'),
  }),
  createRoute({
    ...within('/measures/charts'),
    validateSearch: chartSearch,
    component: page(() => import('@/features/measures/Charts.tsx'), 'Charts'),
  }),
  createRoute({
    ...within('/measures/bounces'),
    validateSearch: filterOf,
    component: page(() => import('@/features/measures/Bouncing.tsx'), 'Bouncing'),
  }),
  createRoute({
    ...within('/measures/waits'),
    validateSearch: filterOf,
    component: page(() => import('@/features/measures/Waits.tsx'), 'Waits'),
  }),
  createRoute({
    ...within('/measures/feedback'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/feedback/Feedback.tsx')),
      'Feedback',
    ),
  }),
  createRoute({
    ...within('/measures/testimonials'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/feedback/Testimonials.tsx')),
      'Testimonials',
    ),
  }),
  createRoute({
    ...within('/measures/kept'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/feedback/Kept.tsx')),
      'Kept',
    ),
  }),
  createRoute({
    ...within('/measures/complaints'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/feedback/Register.tsx')),
      'Register',
    ),
  }),
  createRoute({
    ...within('/measures/diagnosis'),
    component: page(() => import('@/features/diagnosis/Diagnosis.tsx'), 'DiagnosisPage'),
  }),
]

const selfcheckPages = () => import('@/features/selfcheck/pages.ts')
const selfchecks = [
  createRoute({ ...within('/measures/self-checks'), component: page(selfcheckPages, 'Selfchecks') }),
  createRoute({ ...within('/measures/self-checks/new'), component: page(selfcheckPages, 'NewSelfcheck') }),
  createRoute({ ...within('/measures/self-checks/$id'), component: page(selfcheckPages, 'SelfcheckPage') }),
]

const desk = [
  createRoute({ ...within('/today'), component: page(() => import('@/features/desk/Today.tsx'), 'Today') }),
  createRoute({
    ...within('/cases'),
    validateSearch: texts,
    component: page(() => import('@/features/desk/CasesPlace.tsx'), 'CasesPlace'),
  }),
  createRoute({ ...within('/cases/new'), component: page(() => import('@/features/desk/noting/NewCase.tsx'), 'NewCase') }),
  createRoute({
    ...within('/cases/moved/$id'),
    component: page(() => import('@/features/desk/bulk/MovesPage.tsx'), 'MovesPage'),
  }),
  createRoute({
    ...within('/cases/$id'),
    validateSearch: texts,
    component: page(() => import('@/features/desk/CasePlace.tsx'), 'CasePlace'),
  }),
]

const customers = [
  createRoute({
    ...within('/customers'),
    validateSearch: texts,
    component: page(() => import('@/features/customers/Customers.tsx'), 'Customers'),
  }),
  createRoute({
    ...within('/customers/$id'),
    component: page(() => import('@/features/customers/CustomerPage.tsx'), 'CustomerPage'),
  }),
]

const intake = [
  createRoute({
    ...within('/begin'),
    component: page(
      withRest(() => import('@/features/intake/Begin.tsx')),
      'Begin',
    ),
  }),
  createRoute({
    ...within('/settings/imports'),
    component: page(
      withRest(() => import('@/features/intake/Imports.tsx')),
      'Imports',
    ),
  }),
  createRoute({
    ...within('/settings/imports/new'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/intake/NewImport.tsx')),
      'NewImport',
    ),
  }),
  createRoute({
    ...within('/settings/imports/$id'),
    component: page(
      withRest(() => import('@/features/intake/ImportPage.tsx')),
      'ImportPage',
    ),
  }),
]

const settings = () => import('@/features/access/settings.ts')
const administration = [
  createRoute({
    ...within('/settings/people'),
    validateSearch: texts,
    component: page(() => import('@/features/people/People.tsx'), 'People'),
  }),
  createRoute({
    ...within('/settings/touchpoints'),
    component: page(
      withRest(() => import('@/features/touchpoints/Touchpoints.tsx')),
      'Touchpoints',
    ),
  }),
  createRoute({
    ...within('/settings/templates'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/templates/Templates.tsx')),
      'Templates',
    ),
  }),
  createRoute({
    ...within('/settings/templates/new'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/templates/TextPage.tsx')),
      'NewText',
    ),
  }),
  createRoute({
    ...within('/settings/templates/$id'),
    component: page(
      withRest(() => import('@/features/templates/TextPage.tsx')),
      'TextPage',
    ),
  }),
  createRoute({
    ...within('/settings/promises'),
    component: page(
      withRest(() => import('@/features/promises/Promises.tsx')),
      'Promises',
    ),
  }),
  createRoute({
    ...within('/settings/promises/new'),
    component: page(
      withRest(() => import('@/features/promises/NewPolicy.tsx')),
      'NewPolicy',
    ),
  }),
  createRoute({
    ...within('/settings/promises/$id'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/promises/PolicyPage.tsx')),
      'PolicyPage',
    ),
  }),
  createRoute({
    ...within('/settings/calendars'),
    component: page(
      withRest(() => import('@/features/calendars/Calendars.tsx')),
      'Calendars',
    ),
  }),
  createRoute({
    ...within('/settings/calendars/$id'),
    component: page(
      withRest(() => import('@/features/calendars/CalendarPage.tsx')),
      'CalendarPage',
    ),
  }),
  createRoute({
    ...within('/settings/mailboxes'),
    validateSearch: texts,
    component: page(
      withRest(() => import('@/features/mailroom/Mailboxes.tsx')),
      'Mailboxes',
    ),
  }),
  createRoute({
    ...within('/settings/customers'),
    component: page(() => import('@/features/customers/CustomerData.tsx'), 'CustomerData'),
  }),
  createRoute({
    ...within('/settings/feedback'),
    component: page(
      withRest(() => import('@/features/feedback/Settings.tsx')),
      'Settings',
    ),
  }),
  createRoute({
    ...within('/settings/webhooks'),
    component: page(
      withRest(() => import('@/features/integration/Webhooks.tsx')),
      'Webhooks',
    ),
  }),
  createRoute({
    ...within('/settings/notifications'),
    component: page(() => import('@/features/notifications/NotificationSettings.tsx'), 'NotificationSettings'),
  }),
  createRoute({ ...within('/settings/access'), component: page(settings, 'Access') }),
  createRoute({ ...within('/settings/sign-in'), component: page(settings, 'SignInRules') }),
  createRoute({ ...within('/settings/me'), validateSearch: texts, component: page(settings, 'MyAccount') }),
]

export const routeTree = root.addChildren([
  door.addChildren(doors),
  inside.addChildren([
    createRoute({ ...within('/'), beforeLoad: toFirstPage }),
    ...measures,
    ...selfchecks,
    ...desk,
    ...customers,
    ...responsibility,
    ...intake,
    ...programme,
    ...knowledge,
    ...administration,
    createRoute({ ...within('/$'), component: MissingPage }),
  ]),
])
