// The shapes of the API, one name each. Written from the agreed sketch of /api/v1.
export interface Page<T> {
  items: T[]
  next: string | null
}

// Session
export type Role =
  | 'frontline' | 'lead' | 'vertical_head' | 'focus_lead' | 'editor' | 'people_team' | 'leader' | 'administrator' | 'auditor'

export const roles: Role[] = [
  'frontline', 'lead', 'vertical_head', 'focus_lead', 'editor', 'people_team', 'leader', 'administrator', 'auditor',
]

export interface Me {
  id: string
  name: string
  email: string
  roles: Role[]
  permissions: string[]
  language: 'en' | 'da'
  zone: string
  totp?: boolean // whether the second step is on
}

export interface Organisation {
  name: string
  zone: string
  currency: string
  language: 'en' | 'da'
}

export type Needs = 'none' | 'setup' | 'totp' | 'totp_enrolment' | 'sign_in'

export interface Session {
  signed_in: boolean
  needs: Needs
  csrf: string | null
  me: Me | null
  organisation: Organisation | null
  oidc: { enabled: boolean; label: string | null }
  has_history: boolean
  has_selfcheck: boolean
}

export interface SignedInDevice {
  id: string
  created: string
  last_seen: string
  agent: string
  current: boolean
}

export interface Token {
  id: string
  name: string
  scopes: string[]
  created: string
  expires: string | null
  last_used: string | null
}

export interface User {
  id: string
  name: string
  email: string
  roles: Role[]
  state: 'active' | 'invited' | 'disabled'
  totp: boolean
  last_seen: string | null
}

export interface AccessSettings {
  totp_required_roles: Role[]
  session_idle_minutes: number
  session_days: number
  oidc: {
    issuer: string
    client_id: string
    client_secret?: string
    group_claim: string
    group_roles: Record<string, Role>
    label: string
  } | null
}

// People
export interface Unit {
  id: string
  parent: string | null
  name: string
  kind: 'unit' | 'partner'
  lead: string | null
  employees: number
}

export interface Named {
  id: string
  name: string
}

export interface Product extends Named {
  vertical: string | null
}

export interface Employee {
  id: string
  name: string
  email: string
  unit: string | null
  level: string
  manager: string | null
  zone: string
  language: 'en' | 'da'
  vertical: string | null
}

export interface Absence {
  id: string
  from: string
  to: string
  deputy: string | null
}

export interface PeopleImport {
  rows: number
  created: number
  changed: number
  bad: BadRow[]
}

// Imports
export interface BadRow {
  file: string
  line: number
  column: string
  value: string
  reason: string
  sentence: string
}

export type ColumnField =
  | 'case' | 'at' | 'status' | 'team' | 'person' | 'customer' | 'touchpoint' | 'product' | 'vertical' | 'channel' | 'kind'
  | 'priority' | 'message' | 'opened' | 'first_reply' | 'resolved' | 'closed' | 'due'

export type StatusClass = 'done' | 'working' | 'waiting' | 'neutral'
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

export interface Mapping {
  columns: Partial<Record<ColumnField, string[]>>
  time: { zone: string; format: string | null }
  values: { empty: string[] }
  statuses: { done: string[]; working: string[]; waiting: string[] }
  calendar: { windows: Partial<Record<Weekday, string[]>>; holidays: string[] } | null
}

export interface Guess {
  field: ColumnField
  column: string
  why_code: string
  why_args: Record<string, string | number>
  sure: 'sure' | 'likely' | 'guess'
}

export interface ImportPreview {
  columns: { name: string; samples: string[]; distinct: number; empty_share: number }[]
  rows: string[][]
  mapping: Mapping
  guesses: Guess[]
  shape: 'event_log' | 'case_list'
  recognised: string | null
  questions: { code: string; sentence: string; options: { value: string; sentence: string }[] }[]
  bad: BadRow[]
  statuses: { status: string; events: number; class: StatusClass }[]
  toml: string
}

export interface Upload {
  id: string
  files: { name: string; size: number; format: string }[]
}

export type ImportState =
  | 'waiting' | 'reading' | 'storing' | 'measuring' | 'done' | 'cancelled' | 'failed' | 'undoing' | 'undone'

export interface Import {
  id: string
  name: string
  source: string
  created: string
  by: string
  state: ImportState
  progress: { done: number; total: number; unit: 'bytes' | 'cases' }
  cases: number
  events: number
  duplicate_rows: number
  bad_rows: number
  first_event: string | null
  last_event: string | null
  sentence: string | null
}

// Measures
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
  as_of: string
  cases: number
  first: string | null
  last: string | null
  period: { from: string; to: string }
  principles: Principle[]
  trend: { measure: string; points: ChartPoint[] } | null
  first_finding: Finding | null
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
  as_of: string
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

// Cases
export interface CaseRow {
  id: string
  reference: string
  opened: string
  ended: string | null
  duration_hours: number | null
  touchpoint: string | null
  product: string | null
  channel: string | null
  kind: string | null
  team: string | null
  status: string | null
  handoffs: number
  bounces: number
  reopened: boolean
}

export interface CasePage extends Page<CaseRow> {
  total: number
  total_is: 'exact' | 'at_least'
}

export interface CaseEvent {
  at: string
  what: 'noted' | 'arrived' | 'replied' | 'resolved' | 'closed'
  status: string | null
  team: string | null
  person: string | null
  message: 'in' | 'out' | null
  wait_hours: number | null
  bounce: boolean
  text: string | null
}

export interface Case {
  id: string
  reference: string
  source: string
  historical: boolean
  opened: string
  ended: string | null
  outcome: {
    duration_hours: number | null
    working_hours: number | null
    handoffs: number
    bounces: number
    reopened: boolean
    first_time_right: 'yes' | 'no' | 'so_far' | 'unknown'
    why_not: string[]
  }
  subject: Partial<Record<'customer' | 'touchpoint' | 'product' | 'vertical' | 'channel' | 'kind' | 'priority', string | null>>
  events: CaseEvent[]
}

// Diagnosis
export interface Finding {
  id: string
  kind: string
  title: string
  evidence: string
  how_counted: string
  cases: { count: number; first: string[] }
  cases_query: string
  gain: { value: number; low: number; high: number; unit: string } | null
  next_step: string
  effort: 'hours' | 'days' | 'weeks'
  state: 'new' | 'accepted' | 'dismissed' | 'done'
  owner: Named | null
  reason: string | null
  decided: string | null
}

export interface Diagnosis {
  state: 'none' | 'running' | 'ready'
  as_of: string | null
  period: { from: string; to: string } | null
  cases: number
  summary: string[]
  findings: Finding[]
  nothing_significant: boolean
  progress: { done: number; total: number } | null
}

// Self-check
export type Group = 'leaders' | 'leads' | 'frontline'
export const groups: Group[] = ['leaders', 'leads', 'frontline']

export interface Selfcheck {
  id: string
  name: string
  steps: string[]
  state: 'open' | 'closed'
  closes: string
  links: Record<Group, string>
  participation: Record<Group, number | null> | null
  result: SelfcheckResult | null
}

export interface Gap {
  question: string
  step: string | null
  title: string
  evidence: string
  next_step: string
  distance: number
  groups: Partial<Record<Group, Record<string, number>>>
}

export interface SelfcheckResult {
  groups: { group: Group; answers: number | null; state: 'shown' | 'too_few' }[]
  gaps: Gap[]
  texts: { question: string; group: Group; items: string[] }[]
}

export interface Question {
  key: string
  kind: 'choice' | 'case' | 'text'
  step?: string
  text: string
  options: { value: string; text: string }[]
}

export interface PublicSelfcheck {
  name: string
  group: Group
  language: 'en' | 'da'
  steps: string[]
  questions: Question[]
}

// Search
export interface Found {
  kind: string
  title: string
  address: string
}
