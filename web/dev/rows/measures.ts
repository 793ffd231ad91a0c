// Figures and cases.
import { paged, refuse, state, type Asked, type Rows } from '../answers.ts'
import { cases } from '../bank.ts'
import * as measures from '../measures.ts'
import { definitions, findings } from '../words.ts'

const caseRow = (one: (typeof cases)[number]) => ({
  ...one,
  opened: new Date(one.opened).toISOString(),
  ended: one.ended === null ? null : new Date(one.ended).toISOString(),
  duration_hours: measures.durationOf(one),
  open_hours: measures.openFor(one),
  bounces: one.bounces.length,
  events: undefined,
  waits: undefined,
})

function caseList({ query }: Asked) {
  const sort = query['sort'] ?? '-opened'
  const key = sort.replace('-', '')
  const value = (one: (typeof cases)[number]) => (key === 'duration' ? (measures.durationOf(one) ?? Infinity) : one.opened)
  const all = [...measures.selected(query)].sort((left, right) =>
    sort.startsWith('-') ? value(right) - value(left) : value(left) - value(right),
  )
  const { items, next } = paged(all, query)
  return { items: items.map(caseRow), next, total: all.length, total_is: 'exact' }
}

function oneCase({ params }: Asked) {
  const one = cases.find(({ id }) => id === params['id'])
  if (!one) return refuse(404, 'not_found', '')
  const right = one.bounces.length === 0 && !one.reopened
  return {
    ...caseRow(one),
    source: 'help desk',
    historical: true,
    events: one.events,
    outcome: {
      duration_hours: measures.durationOf(one),
      open_hours: measures.openFor(one),
      turnaround_hours: (measures.durationOf(one) ?? 0) / 4,
      resolution_hours: measures.durationOf(one),
      working_hours: (measures.durationOf(one) ?? 0) / 3.4,
      handoffs: one.handoffs,
      bounces: one.bounces.length,
      reopened: one.reopened,
      first_time_right: one.ended === null ? 'unknown' : right ? 'yes' : 'no',
      why_not: [...(one.bounces.length ? ['bounced'] : []), ...(one.reopened ? ['reopened'] : [])],
    },
    subject: {
      customer: 'Customer 4711',
      touchpoint: one.touchpoint,
      product: one.product,
      vertical: one.vertical,
      channel: one.channel,
      kind: one.kind,
      priority: null,
    },
  }
}

export const measuresRows: Rows = [
  [
    'GET /overview',
    ({ query, language }) => ({
      ...measures.overview(query),
      ...(state.session.history ? {} : { cases: 0 }),
      first_finding: findings(language, state.decided)[0],
    }),
  ],
  [
    'GET /scoreboards/:dimension',
    ({ params, query }) =>
      state.empty
        ? { ...measures.scoreboard('unit', query), rows: [], rows_total: 0, next: null }
        : measures.scoreboard(params['dimension'] as 'unit', query),
  ],
  [
    'GET /dimensions/:dimension',
    ({ params }) => (state.empty ? { values: [] } : measures.dimensionValues(params['dimension'] as 'unit')),
  ],
  ['GET /charts/:measure', ({ params, query }) => measures.chart(params['measure'] ?? '', query) ?? refuse(404, 'not_found', '')],
  ['GET /bounces', ({ query }) => (state.empty ? { pairs: [], teams: [] } : measures.bounces(query))],
  ['GET /waits', ({ query }) => (state.empty ? { rows: [] } : measures.waits(query))],
  ['GET /cases', (asked) => (state.empty ? { items: [], next: null, total: 0, total_is: 'exact' } : caseList(asked))],
  ['GET /cases/:id', oneCase],
  ['GET /measures/definitions', ({ language }) => definitions(language)],
]
