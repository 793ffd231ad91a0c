import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call } from '@/api/client.ts'
import type { Dimension, Scoreboard } from '@/api/types.ts'
import type { Filter } from '@/lib/filter.ts'

export const mostCasesFirst = '-cases'
export const boardPage = 50 // rows of a page

// A scoreboard, page after page, in the order asked for over all its rows.
export function useBoard(dimension: Dimension, filter: Filter, sort: string) {
  const path = `/scoreboards/${dimension}`
  const { data, ...rest } = useInfiniteQuery({
    queryKey: [path, filter, sort],
    queryFn: async ({ pageParam, signal }) =>
      (await call<Scoreboard>('GET', path, { query: { ...filter, sort, limit: boardPage, cursor: pageParam }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const board = useMemo(() => together(data?.pages ?? []), [data])
  return { board, ...rest }
}

// The pages as one board: what holds for all of it is said by each.
export function together(pages: readonly Scoreboard[]): Scoreboard | undefined {
  const last = pages.at(-1)
  return last && { ...last, rows: pages.flatMap(({ rows }) => rows) }
}
