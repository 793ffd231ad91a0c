import type { Page } from './page.ts'

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
    turnaround_hours: number | null
    resolution_hours: number | null
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
