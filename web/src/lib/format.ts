// Numbers, durations and instants as people read them, in the reader's language and zone. Hours come from the API as doubles.
import { useLanguage, type Language } from './sentences.ts'

const nbsp = '\u00a0'
const joiner = '\u2060' // after a dash, where a line would break otherwise
const locale = { en: 'en-GB', da: 'da-DK' } as const

export type Unit = 'hours' | 'working' | 'share' | 'count' | 'days'

const words = {
  en: { percent: '%', minutes: 'min', hours: 'h', days: ['day', 'days'], to: '–' },
  da: { percent: `${nbsp}%`, minutes: 'min.', hours: 't', days: ['dag', 'dage'], to: '–' },
} as const

// "3.1 days", "77.7%": the number, and what it is of.
const parts = (text: string): [string, string] => [text.replace(/[^\d.,]+$/, ''), /[^\d.,]*$/.exec(text)?.[0] ?? '']

// A formatter takes a browser up to a millisecond to make: none is made before it is needed, and none twice.
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

// Where no zone is given the reader's browser decides.
export function formats(language: Language, zone?: string) {
  const tag = locale[language]
  const withDigits = [0, 1, 2].map((digits) =>
    once(() => new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })),
  )
  const number = (value: number, digits: 0 | 1 | 2 = 0) => withDigits[digits]?.().format(value) ?? ''
  const when = (options: Intl.DateTimeFormatOptions) => {
    const local = once(() => new Intl.DateTimeFormat(tag, { timeZone: zone, ...options }))
    const dateAlone = once(() => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }))
    return (at: string) => (at.length === 10 ? dateAlone() : local()).format(new Date(at))
  }

  const count = (value: number) => number(value, Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1)
  const share = (value: number) => `${number(value * 100, 1)}${words[language].percent}`
  const days = (value: number) => {
    const digits = value >= 100 ? 0 : 1
    const shown = number(value, digits)
    return `${shown}${nbsp}${words[language].days[shown === '1' || shown === number(1, 1) ? 0 : 1]}`
  }
  const hours = (value: number) => {
    if (Math.abs(value) >= 48) return days(value / 24)
    if (Math.abs(value) >= 1) return `${number(value, 1)}${nbsp}${words[language].hours}`
    return `${number(value * 60)}${nbsp}${words[language].minutes}`
  }
  // A working day has as many hours as its calendar opens, so working time is never told in days.
  const working = (value: number) =>
    Math.abs(value) < 1 ? hours(value) : `${number(value, Math.abs(value) < 100 ? 1 : 0)}${nbsp}${words[language].hours}`
  // Beside an axis: round numbers need no decimals.
  const tick = (value: number, unit: Unit, top: number) => {
    if (unit === 'share')
      return `${number(value * 100, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1)}${words[language].percent}`
    if (unit === 'count') return number(value, Number.isInteger(value) ? 0 : 2)
    const size = (Math.abs(top) >= 48 && unit !== 'working') || unit === 'days' ? 'days' : 'hours'
    const shown = size === 'days' && unit === 'hours' ? value / 24 : value
    return `${number(shown, Number.isInteger(Math.round(shown * 1e6) / 1e6) ? 0 : 1)}${nbsp}${size === 'days' ? words[language].days[shown === 1 ? 0 : 1] : words[language].hours}`
  }
  const mean = (value: number) => number(value, Math.abs(value) < 10 ? 2 : 1) // a figure that counts is a mean a case
  const by: Record<Unit, (value: number) => string> = { hours, working, share, days, count: mean }

  // A difference of shares, in percentage points: "+3.4", "−2.1".
  const points = (value: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })
      .format(value * 100)
      .replace('-', '−')

  // A range in one unit: "3.1 – 4.9 days", "77.7 – 79.0%".
  const range = (low: number, high: number, unit: Unit) => {
    const [from, to] = [by[unit](low), by[unit](high)]
    const [number_, word] = parts(from)
    return word === parts(to)[1] ? `${number_}${nbsp}–${joiner}${nbsp}${to}` : `${from}${nbsp}– ${to}`
  }

  return {
    number,
    count,
    share,
    hours,
    days,
    points,
    range,
    tick,
    measure: (value: number, unit: Unit) => by[unit](value),
    day: when({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfWeek: when({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    hourOfDay: (at: string) =>
      Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(at))),
    month: when({ month: 'short', year: 'numeric' }),
    time: when({ hour: '2-digit', minute: '2-digit' }),
    weekTime: when({ weekday: 'short', hour: '2-digit', minute: '2-digit' }),
    inWords: when({ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
    dayMonth: when({ day: 'numeric', month: 'short' }),
    moment: when({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    exact: when({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    bytes: (size: number) => (size < 1e6 ? `${number(Math.max(1, size / 1e3))}${nbsp}kB` : `${number(size / 1e6, 1)}${nbsp}MB`),
  }
}

export type Formats = ReturnType<typeof formats>

let readersZone: string | undefined

// Set once the session is known; before that the browser's zone stands.
export function readIn(zone: string | undefined) {
  readersZone = zone
}

// The zone that instants are shown and typed in.
export const zoneOfReader = () => readersZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone

const madeFor = new Map<string, Formats>() // by language and zone; every part of a page reads with the same

export function useFormats(): Formats {
  const language = useLanguage()
  const key = `${language} ${readersZone ?? ''}`
  const made = madeFor.get(key) ?? formats(language, readersZone)
  madeFor.set(key, made)
  return made
}
