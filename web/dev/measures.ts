// What the real server computes, done plainly over the made-up cases: enough to see every picture with true proportions.
import type {
  Bounces,
  Chart,
  ChartPoint,
  Definition,
  DimensionValues,
  Figure,
  FigureUnit,
  Overview,
  Scoreboard,
  ScoreRow,
  Wait,
} from '../src/api/types.ts'
import { paged } from './answers.ts'
import { cases, type BankCase } from './bank.ts'

export type Query = Record<string, string>

const hour = 3_600_000
const day = 24 * hour
const iso = (at: number) => new Date(at).toISOString().slice(0, 10)

export function selected(query: Query, prefix = ''): BankCase[] {
  const from = query[`${prefix}from`] ? Date.parse(query[`${prefix}from`] ?? '') : -Infinity
  const to = query[`${prefix}to`] ? Date.parse(query[`${prefix}to`] ?? '') : Infinity
  const keys = ['unit', 'vertical', 'touchpoint', 'product', 'channel', 'kind', 'status'] as const
  const [a, b] = (query['bounced'] ?? '').split(',')
  return cases.filter(
    (one) =>
      one.opened >= from &&
      one.opened < to &&
      keys.every((key) => !query[key] || one[key] === query[key]) &&
      (!query['bounced'] || one.bounces.some(([left, right]) => left === a && right === b)) &&
      (!query['waited'] || one.waits.some(({ status }) => status === query['waited'])) &&
      (!query['reopened'] || one.reopened) &&
      (!query['finding'] || (query['finding'] === 'f1' ? one.bounces.length > 0 : one.waits.length > 0)),
  )
}

export const queryText = (query: Query, more: Query = {}) => new URLSearchParams({ ...query, ...more }).toString()

const hoursOf = ({ opened, ended }: BankCase) => (ended === null ? null : (ended - opened) / hour)

interface Measure {
  unit: FigureUnit
  of: (some: BankCase[]) => Figure
}

const figure = (unit: FigureUnit, n: number, value: number | null, half: number): Figure =>
  n < 20 || value === null
    ? { value: null, low: null, high: null, n, unit, state: 'too_few', exact: true }
    : {
        value,
        low: Math.max(0, value - half),
        high: unit === 'share' ? Math.min(1, value + half) : value + half,
        n,
        unit,
        state: 'known',
        exact: true,
      }

const share = (some: BankCase[], test: (one: BankCase) => boolean) => {
  const x = some.filter(test).length / Math.max(1, some.length)
  return figure('share', some.length, x, 1.96 * Math.sqrt((x * (1 - x)) / Math.max(1, some.length)))
}

const median = (some: BankCase[]) => {
  const values = some
    .map(hoursOf)
    .filter((value): value is number => value !== null)
    .sort((left, right) => left - right)
  const middle = values[Math.floor(values.length / 2)] ?? null
  return figure('hours', values.length, middle, ((middle ?? 0) * 1.5) / Math.sqrt(Math.max(1, values.length)))
}

const mean = (unit: FigureUnit, some: BankCase[], of: (one: BankCase) => number | null) => {
  const values = some.map(of).filter((value): value is number => value !== null)
  const average = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return figure(unit, values.length, average, (1.96 * average) / Math.sqrt(Math.max(1, values.length)))
}

const rightFirst = (one: BankCase) => one.ended !== null && !one.reopened && one.bounces.length === 0

export const measures: Record<string, Measure> = {
  duration_median: { unit: 'hours', of: median },
  ftr: {
    unit: 'share',
    of: (some) =>
      share(
        some.filter(({ ended }) => ended !== null),
        rightFirst,
      ),
  },
  reopened: {
    unit: 'share',
    of: (some) =>
      share(
        some.filter(({ ended }) => ended !== null),
        (one) => one.reopened,
      ),
  },
  bounced: { unit: 'share', of: (some) => share(some, (one) => one.bounces.length > 0) },
  handoffs: { unit: 'count', of: (some) => mean('count', some, (one) => one.handoffs) },
}

const measured = (query: Query, measure: Definition['key']) => ({
  measure,
  figure: measures[measure]?.of(selected(query)) ?? figure('count', 0, null, 0),
  compare: query['compare_from']
    ? (measures[measure]?.of(selected({ ...query, from: query['compare_from'], to: query['compare_to'] ?? '' })) ?? null)
    : null,
  cases_query: queryText(query),
})

const begin = Math.min(...cases.map(({ opened }) => opened))
const end = Math.max(...cases.map(({ opened }) => opened))

export function overview(query: Query): Omit<Overview, 'first_finding'> {
  return {
    as_of: new Date(end + hour).toISOString(),
    cases: selected(query).length,
    open: selected(query).filter((one) => one.ended === null).length,
    estimated: false,
    counting: false,
    first: iso(begin),
    last: iso(end),
    period: { from: query['from'] ?? iso(begin), to: query['to'] ?? iso(end + day) },
    principles: [
      {
        key: 'right_first_time',
        state: 'known',
        needs_code: null,
        figures: (['ftr', 'reopened', 'bounced'] as const).map((key) => measured(query, key)),
      },
      {
        key: 'quick',
        state: 'known',
        needs_code: null,
        figures: (['duration_median', 'handoffs'] as const).map((key) => measured(query, key)),
      },
      { key: 'proactive', state: 'not_known', needs_code: 'proactive', figures: [] },
      { key: 'transparent', state: 'not_known', needs_code: 'transparent', figures: [] },
    ],
    trend: { measure: 'ftr', points: [] },
  }
}

export function scoreboard(dimension: Scoreboard['dimension'], query: Query): Scoreboard {
  const all = selected(query)
  const names = [...new Set(all.map((one) => one[dimension]))]
  const keys = Object.keys(measures)
  const figures = (some: BankCase[]) => Object.fromEntries(keys.map((key) => [key, measures[key]?.of(some) as Figure]))
  const earlier = query['compare_from']
    ? selected({ ...query, from: query['compare_from'], to: query['compare_to'] ?? '' })
    : null
  const rows = names.map((name) => {
    const some = all.filter((one) => one[dimension] === name)
    return {
      id: name,
      name,
      cases: some.length,
      figures: figures(some),
      compare: earlier ? figures(earlier.filter((one) => one[dimension] === name)) : null,
      cases_query: queryText(filterOf(query), { [dimension]: name }),
    }
  })
  const { items, next } = paged(inOrder(rows, query['sort'] ?? '-cases'), { limit: '50', ...query })
  return {
    as_of: new Date(end + hour).toISOString(),
    dimension,
    measures: keys as Definition['key'][],
    rows: items,
    rows_total: rows.length,
    next,
    overall: figures(all),
    estimated: false,
  }
}

const filterOf = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([key]) => !['sort', 'limit', 'cursor'].includes(key)))

// What can't be said stands last, whichever way one sorts.
function inOrder(rows: ScoreRow[], sort: string): ScoreRow[] {
  const column = sort.replace('-', '')
  const turn = sort.startsWith('-') ? -1 : 1
  if (column === 'name') return rows.toSorted((left, right) => turn * left.name.localeCompare(right.name))
  const value = (row: ScoreRow) => (column === 'cases' ? row.cases : (row.figures[column]?.value ?? null))
  return rows.toSorted((left, right) => {
    const [one, other] = [value(left), value(right)]
    return one === null || other === null ? Number(one === null) - Number(other === null) : turn * (one - other)
  })
}

export function dimensionValues(dimension: Scoreboard['dimension']): DimensionValues {
  return { values: scoreboard(dimension, { limit: '1000' }).rows.map(({ id, name, cases }) => ({ id, name, cases })) }
}

export function chart(measure: string, query: Query): Chart | null {
  const one = measures[measure]
  if (!one) return null
  const step = query['by'] === 'month' ? 30.4 * day : 7 * day
  const all = selected(query)
  const points: ChartPoint[] = []
  for (let from = begin; from + step / 2 < end; from += step) {
    const some = all.filter(({ opened }) => opened >= from && opened < from + step)
    points.push({
      from: iso(from),
      to: iso(from + step),
      value: one.of(some).value,
      n: some.length,
      cases_query: queryText(query, { from: iso(from), to: iso(from + step) }),
    })
  }
  const values = points
    .slice(0, 20)
    .map(({ value }) => value)
    .filter((value): value is number => value !== null)
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length
  const range =
    values.slice(1).reduce((sum, value, index) => sum + Math.abs(value - (values[index] ?? value)), 0) /
    Math.max(1, values.length - 1)
  const [lower, upper] = [Math.max(0, centre - 2.66 * range), centre + 2.66 * range]
  const signals = points.flatMap(({ value }, index) =>
    value === null || (value <= upper && value >= lower)
      ? []
      : [{ index, rule: 'outside' as const, direction: value > upper ? ('up' as const) : ('down' as const) }],
  )
  return {
    measure: measure as Definition['key'],
    estimated: false,
    points,
    centre,
    lower,
    upper,
    mean_range: range,
    baseline: 20,
    settling: 0,
    verdict: values.length < 12 ? 'too_few' : signals.length > 0 ? 'changed' : 'no_real_change',
    signals,
  }
}

export function bounces(query: Query): Bounces {
  const counted = new Map<string, { bounces: number; cases: number }>()
  for (const one of selected(query)) {
    for (const pair of one.bounces) {
      const now = counted.get(pair.join(',')) ?? { bounces: 0, cases: 0 }
      counted.set(pair.join(','), { bounces: now.bounces + 1, cases: now.cases + 1 })
    }
  }
  const pairs = [...counted].map(([key, count]) => {
    const [a = '', b = ''] = key.split(',')
    return { a, b, ...count, cases_query: queryText(query, { bounced: key }) }
  })
  return { pairs, teams: [] }
}

export function waits(query: Query): { rows: Wait[] } {
  const all = selected(query).flatMap((one) => one.waits)
  const rows = [...new Set(all.map(({ status }) => status))].map((status) => {
    const hours = all
      .filter((wait) => wait.status === status)
      .map((wait) => wait.hours)
      .sort((left, right) => left - right)
    const total = hours.reduce((sum, value) => sum + value, 0)
    return {
      status,
      class: 'waiting' as const,
      events: hours.length,
      cases: hours.length,
      mean_hours: total / hours.length,
      median_hours: hours[Math.floor(hours.length / 2)] ?? null,
      total_days: total / 24,
      cases_query: queryText(query, { waited: status }),
    }
  })
  return { rows }
}

export const durationOf = hoursOf

export const openFor = ({ opened, ended }: BankCase) =>
  ended === null ? (Math.max(...cases.map((one) => one.opened)) - opened) / hour : null
