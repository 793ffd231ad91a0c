// Many dates moved at once: from what was typed to what the API takes.
import type { NewDates } from '@/api/types.ts'
import { instantIn } from '@/lib/zoned.ts'

export const ways = ['until', 'days'] as const
export type Way = (typeof ways)[number]

export interface Moved {
  way: string // one date for all, or days later than each was promised
  until: string // as a date field has it
  days: string
  reason: string
  message: string
}

export const nothingMoved: Moved = { way: 'until', until: '', days: '', reason: '', message: '' }

export function repromiseOf({ way, until, days, reason, message }: Moved, zone: string): NewDates {
  const given = { reason: reason.trim(), message: message.trim() }
  return way === 'days' ? { until: null, days: Number(days), ...given } : { until: instantIn(zone, until), days: null, ...given }
}

// Whether it is worth asking what it would do.
export const isWhole = ({ way, until, days, reason, message }: Moved) =>
  (way === 'days' ? /^[1-9]\d{0,2}$/.test(days.trim()) : until !== '') && reason.trim() !== '' && message.trim() !== ''
