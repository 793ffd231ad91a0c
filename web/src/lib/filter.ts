// What the figures on a screen are counted over. It lives in the address, so that a view can be shared and gone back to.
export const filterKeys = [
  'from',
  'to',
  'unit',
  'vertical',
  'touchpoint',
  'product',
  'channel',
  'kind',
  'status',
  'compare_from',
  'compare_to',
] as const

export type FilterKey = (typeof filterKeys)[number]
export type Filter = Partial<Record<FilterKey, string>>

export const dimensionKeys = ['unit', 'vertical', 'touchpoint', 'product', 'channel', 'kind', 'status'] as const
export type DimensionKey = (typeof dimensionKeys)[number]

const date = /^\d{4}-\d{2}-\d{2}$/

// Only what we know, and dates only where they are dates: a mistyped address still opens.
export function filterOf(search: Record<string, unknown>): Filter {
  const given = filterKeys.flatMap((key) => {
    const value = search[key]
    if (typeof value !== 'string' || value === '') return []
    return isDate(key) && !date.test(value) ? [] : [[key, value] as const]
  })
  return Object.fromEntries(given)
}

const isDate = (key: FilterKey) => ['from', 'to', 'compare_from', 'compare_to'].includes(key)

export const texts = (search: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  )

export interface Period {
  from: string
  to: string
}

// Dates as days since 1970, where arithmetic is safe from clocks.
const toDay = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)
const fromDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

export const daysBefore = (iso: string, days: number) => fromDay(toDay(iso) - days)

// The period of the same length just before.
export const previous = ({ from, to }: Period): Period => ({ from: fromDay(toDay(from) - (toDay(to) - toDay(from))), to: from })

export function yearEarlier({ from, to }: Period): Period {
  const back = (iso: string) => {
    const moved = new Date(`${iso}T00:00:00Z`)
    moved.setUTCFullYear(moved.getUTCFullYear() - 1)
    return moved.toISOString().slice(0, 10)
  }
  return { from: back(from), to: back(to) }
}
