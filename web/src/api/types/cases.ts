import type * as api from '../generated.ts'
import type { Told } from './told.ts'

export type { CasePage, MeasuresCaseRow as CaseRow } from '../generated.ts'

export type CaseEvent = Told<
  api.CaseEvent,
  { what: 'noted' | 'arrived' | 'replied' | 'resolved' | 'closed'; message: 'in' | 'out' | null }
>

export type CaseOutcome = Told<api.CaseOutcome, { first_time_right: 'yes' | 'no' | 'so_far' | 'unknown' }>

export type Case = Told<api.CaseShown, { outcome: CaseOutcome; events: CaseEvent[] }>
