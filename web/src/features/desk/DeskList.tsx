import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useRef } from 'react'
import { usePages } from '@/api/pages.ts'
import { may, useSession } from '@/api/session.ts'
import type { DeskCaseRow } from '@/api/types.ts'
import { DataTable } from '@/components/DataTable.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import { useLastBulk } from './bulk/last.ts'
import { CaseTabs } from './CaseTabs.tsx'
import { useChosen } from './choosing.ts'
import { useColumns } from './columns.tsx'
import styles from './list.module.css'
import { ListFilters } from './ListFilters.tsx'
import { useMarkColumn } from './mark_column.tsx'
import { useMyTeam } from './myself.ts'
import { queryOf, showOf } from './which.ts'

const BulkBar = lazy(async () => ({ default: (await import('./bulk/BulkBar.tsx')).BulkBar }))
const Views = lazy(async () => ({ default: (await import('./views/Views.tsx')).Views }))
const BulkTold = lazy(async () => ({ default: (await import('./bulk/BulkTold.tsx')).BulkTold }))

// The cases worked at here, by time left or newest first; any number of them.
export function DeskList() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/cases' })
  const table = useRef<HTMLDivElement>(null)
  const query = queryOf(search, useMyTeam())
  const { rows, error, more, refetch, settled } = usePages<DeskCaseRow>('/desk/cases', query)
  const show = showOf(search)
  const chosen = useChosen(JSON.stringify(query))
  const works = may(useSession(), 'cases.work')
  const [columns, mark, told] = [useColumns(show), useMarkColumn(rows, chosen), useLastBulk()]
  const open = ({ id }: DeskCaseRow) => void navigate({ to: '/cases/$id', params: { id }, search: {} })
  useKeys({ j: () => table.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus() })
  return (
    <>
      <PageHead title={say('desk.cases')} />
      <CaseTabs />
      <ListFilters search={search} />
      <Suspense fallback={<div className={styles.views} />}>
        <Views query={query} />
      </Suspense>
      <Suspense fallback={null}>{told && <BulkTold key={told.id} of={told} />}</Suspense>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 ? (
        <EmptyState
          title={say(show === 'mine' ? 'desk.mine_empty' : 'desk.list_empty')}
          what={say(show === 'mine' ? 'desk.mine_empty_what' : 'desk.list_empty_what')}
        />
      ) : (
        <div ref={table} className={styles.table}>
          <DataTable
            label={say('desk.cases')}
            columns={works ? [mark, ...columns] : columns}
            rows={rows}
            idOf={({ id }) => id}
            onOpen={open}
            onEnd={more}
            chosen={works ? chosen.ids : undefined}
            onChoose={
              works
                ? ({ id }) => {
                    chosen.toggle(id)
                  }
                : undefined
            }
          />
        </div>
      )}
      <Suspense fallback={null}>{chosen.ids.size > 0 && <BulkBar rows={rows} chosen={chosen} />}</Suspense>
    </>
  )
}
