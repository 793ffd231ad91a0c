import type { Named } from './people.ts'

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
  source: string | null // whose cases show it, where there are several sources
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
