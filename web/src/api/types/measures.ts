import type { StatusClass } from './imports.ts'
import type { Finding } from './diagnosis.ts'

export type FigureUnit = 'hours' | 'share' | 'count' | 'days'

export interface Figure {
  value: number | null
  low: number | null
  high: number | null
  n: number
  unit: FigureUnit
  state: 'known' | 'too_few' | 'not_known'
  exact: boolean
}

export interface Definition {
  key: string
  name: string
  short: string
  definition: string
  unit: FigureUnit
}

export interface MeasuredFigure {
  measure: string
  figure: Figure
  compare: Figure | null
  cases_query: string
}

export type PrincipleKey = 'proactive' | 'transparent' | 'right_first_time' | 'quick'

export interface Principle {
  key: PrincipleKey
  state: 'known' | 'not_known'
  figures: MeasuredFigure[]
  needs_code: string | null
}

export interface Overview {
  as_of: string | null
  cases: number
  open: number
  first: string | null
  last: string | null
  period: { from: string; to: string }
  principles: Principle[]
  trend: { measure: string; points: ChartPoint[] } | null
  first_finding: Finding | null
  estimated: boolean
  counting: boolean // some of what came in is not in these figures yet
}

export type Dimension = 'unit' | 'vertical' | 'touchpoint' | 'product' | 'channel' | 'kind' | 'status'
export const dimensions: Dimension[] = ['unit', 'vertical', 'touchpoint', 'product', 'channel', 'kind', 'status']

export interface ScoreRow {
  id: string
  name: string
  cases: number
  figures: Record<string, Figure>
  compare: Record<string, Figure> | null
  cases_query: string
}

export interface Scoreboard {
  as_of: string | null
  dimension: Dimension
  measures: string[]
  rows: ScoreRow[]
  overall: Record<string, Figure>
  estimated: boolean
}

export interface ChartPoint {
  from: string
  to: string
  value: number | null
  n: number
  cases_query: string
}

export type SignalRule = 'outside' | 'eight_one_side' | 'two_of_three' | 'four_of_five'

export interface Chart {
  measure: string
  points: ChartPoint[]
  centre: number | null
  lower: number | null
  upper: number | null
  mean_range: number | null
  baseline: number
  verdict: 'no_real_change' | 'changed' | 'too_few'
  signals: { index: number; rule: SignalRule; direction: 'up' | 'down' }[]
  estimated: boolean
}

export interface BouncePair {
  a: string
  b: string
  bounces: number
  cases: number
  cases_query: string
}

export interface Bounces {
  pairs: BouncePair[]
  teams: { name: string; cases: number }[]
}

export interface Wait {
  status: string
  class: StatusClass | 'unclassed'
  events: number
  cases: number
  mean_hours: number | null
  median_hours: number | null
  total_days: number
  cases_query: string
}
