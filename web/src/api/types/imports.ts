export interface BadRow {
  file: string
  line: number
  column: string
  value: string
  reason: string
  sentence: string
}

export type ColumnField =
  | 'case'
  | 'at'
  | 'status'
  | 'team'
  | 'person'
  | 'customer'
  | 'touchpoint'
  | 'product'
  | 'vertical'
  | 'channel'
  | 'kind'
  | 'priority'
  | 'message'
  | 'opened'
  | 'first_reply'
  | 'resolved'
  | 'closed'
  | 'due'

export type StatusClass = 'done' | 'working' | 'waiting' | 'neutral'

export interface Mapping {
  columns: Partial<Record<ColumnField, string[]>>
  time: { zone: string; format: string } // format empty: recognised over the column
  values: { empty: string[] }
  statuses: StatusLists | null // null: guessed
  calendar: { windows: Record<string, string[]>; holidays: string[] } | null // `mon-fri`: [`09:00-17:00`]
}

export interface StatusLists {
  done: string[]
  working: string[]
  waiting: string[]
}

export interface Guess {
  field: ColumnField
  column: string
  why: string // a code; may be unknown to this page
  sure: 'sure' | 'likely' | 'guess'
}

export interface ImportPreview {
  columns: { name: string; samples: string[]; distinct: number; empty_share: number }[]
  rows: string[][]
  rows_looked_at: number
  mapping: Mapping
  guesses: Guess[]
  shape: 'event_log' | 'case_list'
  recognised: string // the kind of export, or empty
  questions: { code: string; sentence: string; options: { value: string; sentence: string }[] }[]
  bad: BadRow[]
  statuses: { status: string; events: number; class: StatusClass }[]
  toml: string
}

export interface Upload {
  id: string
  files: { name: string; size: number; format: string }[]
}

export type ImportState = 'waiting' | 'reading' | 'storing' | 'measuring' | 'done' | 'cancelled' | 'failed' | 'undoing' | 'undone'

export interface Import {
  id: string
  name: string
  source: string
  created: string
  ended: string | null
  state: ImportState
  progress: { done: number; total: number; unit: 'bytes' | 'cases' }
  cases: number
  cases_changed: number
  events: number
  duplicate_rows: number
  bad_rows: number
  first_event: string | null
  last_event: string | null
  refusal_code: string | null
  sentence: string | null
  source_id: string
  retention_months: number | null // of its source, after a case's last event; null: for good
  kept_until: string | null // when the last of its cases will go
}
