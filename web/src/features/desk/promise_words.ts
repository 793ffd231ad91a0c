// How a promise stands, worked out from what the API tells: pure, so that what is said to a customer can be tested.
import type { PromiseStanding, Standing } from '@/api/types.ts'

export interface PromiseShown {
  until: string
  state: 'first' | 'anew' | 'after_broken' | 'kept' | 'broken' | 'over'
  times: number // promised anew
  before: PromiseStanding[] // earlier ones: replaced by later ones, or broken
}

// The promise about the resolution that stands now, with those it replaced; null where nothing was promised.
export function promiseShown(standing: Standing | null, now: number): PromiseShown | null {
  const given = (standing?.promises ?? []).filter(({ about }) => about === 'resolve')
  const last = given.at(-1)
  if (!last) return null
  const before = given.slice(0, -1).filter(({ outcome }) => outcome === 're_promised' || outcome === 'broken')
  const times = before.filter(({ outcome }) => outcome === 're_promised').length
  return { until: last.until, state: stateOf(last, before, now), times, before }
}

// A date given after one was broken mends nothing: it is a second promise.
function stateOf({ outcome, until }: PromiseStanding, before: PromiseStanding[], now: number): PromiseShown['state'] {
  if (outcome === 'kept' || outcome === 'broken') return outcome
  if (Date.parse(until) < now && outcome === 'open') return 'over'
  if (before.some((one) => one.outcome === 'broken')) return 'after_broken'
  return before.length > 0 ? 'anew' : 'first'
}

// Where the present stands on the line from "told us" to "promised": 0 – 1.
export function shareOfWay(told: string, until: string, now: number): number {
  const [from, to] = [Date.parse(told), Date.parse(until)]
  return to <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (to - from)))
}

// Working time as one says it: "9 h 20", "45 min". From microseconds.
export function workingTime(micros: number, words: { hours: string; minutes: string }): string {
  const minutes = Math.max(0, Math.round(micros / 60_000_000))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${String(rest)} ${words.minutes}`
  return rest === 0 || hours >= 100 ? `${String(hours)} ${words.hours}` : `${String(hours)} ${words.hours} ${String(rest)}`
}
