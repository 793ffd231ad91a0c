// A working calendar as seven fields. The API writes days like its TOML, `mon-fri`: [`09:00-12:00`, `13:00-17:00`].
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]
export type Week = Record<Weekday, string>

export const list = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)

export function week(windows: Record<string, string[]>): Week {
  const on = (day: Weekday) => Object.entries(windows).flatMap(([days, hours]) => (covers(days, day) ? hours : []))
  return Object.fromEntries(weekdays.map((day) => [day, on(day).join(', ')])) as Week
}

export const windows = (days: Week): Record<string, string[]> =>
  Object.fromEntries(weekdays.flatMap((day) => (list(days[day]).length > 0 ? [[day, list(days[day])]] : [])))

// `mon-fri` covers Wednesday; `sat` covers Saturday alone; `fri-mon` goes round the week.
function covers(days: string, day: Weekday): boolean {
  const [from = '', to = from] = days.split('-').map((each) => each.trim())
  const [first, last, at] = [from, to, day].map((each) => weekdays.findIndex((known) => known === each)) as [
    number,
    number,
    number,
  ]
  if (first < 0 || last < 0) return false
  return first <= last ? at >= first && at <= last : at >= first || at <= last
}
