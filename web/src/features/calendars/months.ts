// The days of a year by month, as a wall calendar lays them out: weeks begin on Monday.
import type { YearDay } from '@/api/types.ts'

export interface Month {
  first: string // its first day
  lead: number // empty places before it
  days: YearDay[]
  working: number // days
  minutes: number
}

export function monthsOf(days: readonly YearDay[]): Month[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7))
  return [...months.values()].map((all) => {
    const first = all[0]?.day ?? ''
    return {
      first,
      lead: (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7,
      days: all,
      working: all.filter(({ minutes }) => minutes > 0).length,
      minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    }
  })
}

export type Look = 'full' | 'short' | 'closed' | 'off'

// A day is short beside the longest one of its year.
export function lookOf({ minutes, holiday }: YearDay, longest: number): Look {
  if (holiday && minutes === 0) return 'off'
  if (minutes === 0) return 'closed'
  return minutes < longest ? 'short' : 'full'
}
