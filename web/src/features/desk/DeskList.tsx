import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { usePages } from '@/api/pages.ts'
import type { DeskCaseRow } from '@/api/types.ts'
import { DataTable } from '@/components/DataTable.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import { CaseTabs } from './CaseTabs.tsx'
import { useColumns } from './columns.tsx'
import styles from './list.module.css'
import { ListFilters } from './ListFilters.tsx'
import { useMyTeam } from './myself.ts'
import { queryOf, showOf } from './which.ts'

// The cases worked at here, by time left or newest first; any number of them.
export function DeskList() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/cases' })
  const table = useRef<HTMLDivElement>(null)
  const { rows, error, more, refetch, settled } = usePages<DeskCaseRow>('/desk/cases', queryOf(search, useMyTeam()))
  const show = showOf(search)
  const columns = useColumns(show)
  const open = ({ id }: DeskCaseRow) => void navigate({ to: '/cases/$id', params: { id }, search: {} })
  useKeys({ j: () => table.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus() })
  return (
    <>
      <PageHead title={say('desk.cases')} />
      <CaseTabs />
      <ListFilters search={search} />
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 ? (
        <EmptyState
          title={say(show === 'mine' ? 'desk.mine_empty' : 'desk.list_empty')}
          what={say(show === 'mine' ? 'desk.mine_empty_what' : 'desk.list_empty_what')}
        />
      ) : (
        <div ref={table} className={styles.table}>
          <DataTable label={say('desk.cases')} columns={columns} rows={rows} idOf={({ id }) => id} onOpen={open} onEnd={more} />
        </div>
      )}
    </>
  )
}
