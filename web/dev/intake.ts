// Uploads, previews and imports of the made-up server: an import runs for some seconds, so that its progress can be seen.
import type { Import, ImportPreview, Mapping } from '../src/api/types.ts'

const mapping: Mapping = {
  columns: {
    case: ['Case ID'],
    status: ['Activity'],
    team: ['Service level'],
    person: ['Resource'],
    at: ['Complete Timestamp'],
    product: ['product'],
  },
  time: { zone: 'Europe/Rome', format: '' },
  values: { empty: ['Value 0'] },
  statuses: null,
  calendar: null,
}

const rows = Array.from({ length: 24 }, (_, index) => [
  `Case ${String(1 + Math.floor(index / 4))}`,
  ['Assign seriousness', 'Take in charge ticket', 'Wait', 'Resolve ticket'][index % 4] ?? '',
  `Value ${String(1 + (index % 3))}`,
  `2012/10/0${String(1 + Math.floor(index / 4))} 1${String(index % 10)}:50:17.000`,
  `Agent ${String(10 + (index % 5))}`,
  `Value ${String(index % 2)}`,
])

const names = ['Case ID', 'Activity', 'Resource', 'Complete Timestamp', 'Service level', 'product']

export function preview(own: Mapping | undefined): ImportPreview {
  const used = own ?? mapping
  return {
    columns: names.map((name, index) => ({
      name,
      samples: rows.slice(0, 3).map((row) => row[index] ?? ''),
      distinct: [4580, 14, 22, 20_912, 4, 21][index] ?? 0,
      empty_share: index === 5 ? 0.12 : 0,
    })),
    rows,
    rows_looked_at: 1000,
    mapping: used,
    guesses: [
      { field: 'case', column: 'Case ID', why: 'known_export', sure: 'sure' },
      { field: 'status', column: 'Activity', why: 'name', sure: 'likely' },
      { field: 'person', column: 'Resource', why: 'name', sure: 'likely' },
      { field: 'at', column: 'Complete Timestamp', why: 'values', sure: 'sure' },
      { field: 'team', column: 'Service level', why: 'name', sure: 'guess' },
    ],
    shape: 'event_log',
    recognised: '',
    questions: used.time.format
      ? []
      : [
          {
            code: 'day_or_month',
            sentence: 'Is 01/10 the first of October or the tenth of January?',
            options: [
              { value: '%Y/%m/%d %H:%M:%S', sentence: '1 October' },
              { value: '%Y/%d/%m %H:%M:%S', sentence: '10 January' },
            ],
          },
        ],
    bad: [
      {
        file: 'tickets.csv',
        line: 812,
        column: 'Complete Timestamp',
        value: '2012/13/40',
        reason: 'not_a_time',
        sentence: 'This is no time. Write it like the others of its column.',
      },
    ],
    statuses: [
      { status: 'Take in charge ticket', events: 5060, class: 'working' },
      { status: 'Resolve ticket', events: 4983, class: 'done' },
      { status: 'Assign seriousness', events: 4938, class: 'neutral' },
      { status: 'Closed', events: 4574, class: 'done' },
      { status: 'Wait', events: 1463, class: 'waiting' },
    ],
    toml: '',
  }
}

const done: Import = {
  id: 'i1',
  name: 'Help desk export',
  source: 'help desk',
  created: '2026-10-02T08:14:00Z',
  ended: '2026-10-02T08:15:00Z',
  state: 'done',
  progress: { done: 4200, total: 4200, unit: 'cases' },
  cases: 4200,
  cases_changed: 4200,
  events: 21_348,
  duplicate_rows: 127,
  bad_rows: 3,
  first_event: '2025-10-01T06:12:00Z',
  last_event: '2026-09-30T15:48:00Z',
  refusal_code: null,
  sentence: null,
  source_id: 's1',
  retention_months: 24,
  kept_until: '2028-09-30T15:48:00Z',
}

export const imports = new Map<string, Import>()

export function resetImports(history: boolean) {
  imports.clear()
  if (history) {
    imports.set('i1', { ...done })
    imports.set('i2', {
      ...done,
      id: 'i2',
      name: 'Shared mailbox',
      source: 'mailbox',
      state: 'failed',
      cases: 0,
      events: 0,
      bad_rows: 0,
      sentence: 'The disk is full. Make room and go on where it stopped.',
    })
  }
}

export function start(name: string, seconds: number): Import {
  const one: Import = {
    ...done,
    id: `i${String(imports.size + 10)}`,
    name,
    state: 'reading',
    progress: { done: 0, total: 1_800_000, unit: 'bytes' },
  }
  imports.set(one.id, one)
  const began = Date.now()
  const timer = setInterval(() => {
    const share = (Date.now() - began) / (seconds * 1000)
    const now = imports.get(one.id)
    if (now?.state === 'cancelled' || !now) clearInterval(timer)
    else if (share >= 1) {
      imports.set(one.id, { ...now, state: 'done' })
      clearInterval(timer)
    } else if (share > 0.5)
      imports.set(one.id, {
        ...now,
        state: 'storing',
        progress: { done: Math.round(4200 * (share - 0.5) * 2), total: 4200, unit: 'cases' },
      })
    else imports.set(one.id, { ...now, progress: { ...now.progress, done: Math.round(1_800_000 * share * 2) } })
  }, 250)
  return one
}
