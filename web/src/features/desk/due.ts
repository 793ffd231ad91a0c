// How soon something falls due, as one says it at a glance: "3 h over", "48 min left", "Wed 12:00", "24 Nov".
import type { Tone } from '@/components/Pill.tsx'
import type { Formats } from '@/lib/format.ts'
import type { Say } from '@/lib/sentences.ts'

const hour = 3_600_000
const day = 24 * hour
const soon = 2 * hour

export interface Due {
  tone: Tone
  words: string
}

export function dueOf(at: string, now: number, { hours, weekTime, dayMonth }: Formats, say: Say): Due {
  const left = Date.parse(at) - now
  if (left < 0) return { tone: 'broken', words: say('desk.over', { time: hours(-left / hour) }) }
  if (left < soon) return { tone: 'broken', words: say('desk.left', { time: hours(left / hour) }) }
  if (left < day) return { tone: 'warning', words: weekTime(at) }
  return { tone: 'plain', words: left < 6 * day ? weekTime(at) : dayMonth(at) }
}

// Whether it falls due before the reader's day ends, or has.
export const fallsDueToday = (at: string | null, now: number, dayOf: (at: string) => string): boolean =>
  at !== null && (Date.parse(at) < now || dayOf(at) === dayOf(new Date(now).toISOString()))
