import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePages } from '@/api/pages.ts'
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
  const { rows, first, error, more, refetch, settled } = usePages<CaseRow, CasePage>('/cases', asked)
  const total = first?.total ?? 0
  const atLeast = first?.total_is === 'at_least'
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
