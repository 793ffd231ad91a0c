import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, type ReactNode } from 'react'
import { call } from '@/api/client.ts'
import type { CasePage, CaseRow } from '@/api/types.ts'
import { DataTable } from '@/components/DataTable.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { FilterBar } from '@/components/filter/FilterBar.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useColumns } from './columns.tsx'
import { NarrowedTo } from './NarrowedTo.tsx'

// The cases behind a figure, or all of them as the measures see them. The address says which.
export function Histories({ head }: { head?: ReactNode }) {
  const say = useSay()
  const { count } = useFormats()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/cases' })
  const { show, ...asked } = search
  const { rows, total, atLeast, error, more, refetch, settled } = useCases(asked)
  const columns = useColumns(rows)
  const open = (row: CaseRow) =>
    void navigate({ to: '/cases/$id', params: { id: row.id }, search: show ? { show: 'history' } : {} })
  const sort = (by: string) => void navigate({ to: '/cases', search: { ...search, sort: by }, resetScroll: false })
  const words = say('web.cases', { count: total, n: count(total) })
  return (
    <>
      <PageHead title={say('cases.title')} lede={settled ? (atLeast ? say('cases.at_least', { words }) : words) : undefined} />
      {head}
      <FilterBar compare={false} />
      <NarrowedTo search={search} />
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 ? (
        <EmptyState title={say('cases.empty_title')} what={say('cases.empty_what')} />
      ) : (
        <DataTable
          label={say('cases.title')}
          columns={columns}
          rows={rows}
          total={total}
          idOf={({ id }) => id}
          onOpen={open}
          onEnd={more}
          sort={search['sort'] ?? '-opened'}
          onSort={sort}
        />
      )}
    </>
  )
}

function useCases(search: Record<string, string>) {
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['/cases', search],
    queryFn: async ({ pageParam, signal }) =>
      (await call<CasePage>('GET', '/cases', { query: { ...search, limit: 100, cursor: pageParam }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  const first = data?.pages[0]
  return {
    rows,
    total: first?.total ?? 0,
    atLeast: first?.total_is === 'at_least',
    error,
    more,
    refetch: () => void refetch(),
    settled: data !== undefined,
  }
}
