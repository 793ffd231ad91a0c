import { useMemo } from 'react'
import type { DeskCaseRow } from '@/api/types.ts'
import type { Column } from '@/components/DataTable.tsx'
import { useSay } from '@/lib/sentences.ts'
import { ChooseMark } from './ChooseMark.tsx'
import { mostAtOnce, type useChosen } from './choosing.ts'

// The column of boxes; the one in its head chooses all rows that are here, or none.
export function useMarkColumn(rows: readonly DeskCaseRow[], { ids, toggle, choose }: ReturnType<typeof useChosen>) {
  const say = useSay()
  return useMemo((): Column<DeskCaseRow> => {
    const all = ids.size > 0 && ids.size >= Math.min(rows.length, mostAtOnce)
    const chooseAll = () => {
      choose(all ? [] : rows.map(({ id }) => id))
    }
    return {
      key: 'mark',
      head: <ChooseMark label={say('bulk.choose_all')} on={all} some={ids.size > 0 && !all} onChange={chooseAll} />,
      width: '24px',
      onPhone: 'mark',
      cell: ({ id, subject }) => (
        <ChooseMark
          label={say('bulk.choose', { subject })}
          on={ids.has(id)}
          onChange={() => {
            toggle(id)
          }}
        />
      ),
    }
  }, [say, rows, ids, toggle, choose])
}
