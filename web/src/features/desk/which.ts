// Which list of cases the address asks for. Figures link to the histories behind them; the desk's own lists always say `show`.
import { filterKeys } from '@/lib/filter.ts'
import type { Query } from '@/api/client.ts'

export const shows = ['mine', 'team', 'all', 'ended'] as const
export type Show = (typeof shows)[number]

type Search = Record<string, string>

const behindFigures = [...filterKeys, 'bounced', 'waited', 'reopened', 'finding']

export function asksForHistories(search: Search): boolean {
  if (search['show']) return search['show'] === 'histories'
  return behindFigures.some((key) => search[key])
}

export const showOf = (search: Search): Show => shows.find((each) => each === search['show']) ?? 'all'

export const narrowing = ['search', 'kind', 'state', 'touchpoint', 'owner', 'customer', 'tag', 'sort'] as const

// What the API is asked for, from what the address says.
export function queryOf(search: Search, team: string | null): Query {
  const show = showOf(search)
  const given = Object.fromEntries(narrowing.flatMap((key) => (search[key] ? [[key, search[key]]] : [])))
  return {
    ...given,
    which: show === 'ended' ? 'ended' : 'open',
    mine: show === 'mine' ? true : undefined,
    team: show === 'team' ? search['team'] || team : undefined,
  }
}

// The same as one line, as a view keeps it; and the address of a list that is kept so.
export const lineOf = (query: Query): string =>
  new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, String(value)]] : []))).toString()

export function searchOf(line: string): Search {
  const { which, mine, team, ...rest } = Object.fromEntries(new URLSearchParams(line))
  const show: Show = mine === 'true' ? 'mine' : team ? 'team' : which === 'ended' ? 'ended' : 'all'
  return { ...rest, show, ...(team ? { team } : {}) }
}
