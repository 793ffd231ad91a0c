// The fields of a try's form, and what is sent of them. Pure.
import type { Try } from '@/api/types.ts'

export interface TryFields {
  what: string
  until: string
  looks_at: string
  touchpoint: string
  look: string
  base: number
}

const day = 86_400_000
const usual = 28 // days: long enough to see something, short enough to remember why

// A copy begins with the words of its origin and a day of its own.
export function fieldsOf(of: Try | null, isNew: boolean, touchpoint = '', now = Date.now()): TryFields {
  return {
    what: of?.what ?? '',
    until: isNew ? new Date(now + usual * day).toISOString().slice(0, 10) : (of?.until ?? ''),
    looks_at: of?.looks_at ?? '',
    touchpoint: of?.touchpoint?.id ?? touchpoint,
    look: of?.look ?? '',
    base: isNew ? 0 : (of?.version ?? 0),
  }
}

// In a change null takes away; a new one leaves out what was not chosen.
export function bodyOf({ what, until, looks_at, touchpoint, look }: TryFields, origin: string | null, isChange: boolean) {
  const chosen = Object.entries({ touchpoint, look }).flatMap(([name, value]) =>
    value !== '' ? [[name, value]] : isChange ? [[name, null]] : [],
  )
  return {
    what,
    ...(until === '' ? {} : { until }),
    looks_at,
    ...(Object.fromEntries(chosen) as Record<string, string | null>),
    ...(origin === null ? {} : { origin }),
  }
}
