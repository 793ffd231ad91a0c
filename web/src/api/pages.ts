// A list of any length, a page at a time: those that follow are fetched as the reader comes near the end.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { call, type Query } from './client.ts'
import type { Page } from './types/page.ts'

const size = 100

export function usePages<T, P extends Page<T> = Page<T>>(path: string, query: Query = {}) {
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: [path, 'pages', query],
    queryFn: async ({ pageParam, signal }) =>
      (await call<P>('GET', path, { query: { ...query, limit: size, cursor: pageParam }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  })
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  return {
    rows,
    first: data?.pages[0],
    error,
    more,
    hasMore: hasNextPage,
    refetch: () => void refetch(),
    settled: data !== undefined,
  }
}
