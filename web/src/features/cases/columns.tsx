import { useMemo } from 'react'
import type { CaseRow } from '@/api/types.ts'
import type { Column } from '@/components/DataTable.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'

// A column that no case of the list says anything in takes no room.
export function useColumns(rows: readonly CaseRow[]): Column<CaseRow>[] {
  const all = useAllColumns()
  const empty = new Set(optional.filter((key) => rows.length > 0 && !rows.some((row) => says[key](row))))
  return all.filter(({ key }) => !empty.has(key as Optional))
}

const optional = ['about', 'team', 'status'] as const
type Optional = (typeof optional)[number]

const says: Record<Optional, (row: CaseRow) => boolean> = {
  about: (row) => about(row) !== '',
  team: ({ team }) => Boolean(team),
  status: ({ status }) => Boolean(status),
}

function useAllColumns(): Column<CaseRow>[] {
  const say = useSay()
  const { day, hours } = useFormats()
  return useMemo(
    () => [
      {
        key: 'reference',
        head: say('cases.reference'),
        width: 'minmax(90px, 0.9fr)',
        onPhone: 'title',
        cell: ({ reference }) => reference,
      },
      { key: 'about', head: say('cases.about'), width: 'minmax(120px, 2.6fr)', cell: (row) => about(row) },
      { key: 'team', head: say('cases.team'), width: 'minmax(100px, 1.3fr)', cell: ({ team }) => team ?? '' },
      {
        key: 'status',
        head: say('cases.status'),
        width: 'minmax(100px, 1.2fr)',
        onPhone: 'hidden',
        cell: ({ status }) => status ?? '',
      },
      { key: 'opened', head: say('cases.opened'), width: '104px', sort: 'opened', cell: ({ opened }) => day(opened) },
      {
        key: 'duration',
        head: say('cases.duration'),
        width: '124px',
        number: true,
        sort: 'duration',
        onPhone: 'aside',
        cell: ({ duration_hours, open_hours }) =>
          open_hours !== null
            ? say('cases.open_so_far', { time: hours(open_hours) })
            : duration_hours === null
              ? say('cases.open')
              : hours(duration_hours),
      },
      {
        key: 'signs',
        head: say('cases.signs'),
        width: 'minmax(96px, 0.8fr)',
        cell: ({ bounces, reopened }) => (
          <>
            {bounces > 0 && <Pill tone="broken">{say('cases.bounces', { count: bounces })}</Pill>}{' '}
            {reopened && <Pill tone="warning">{say('cases.reopened')}</Pill>}
          </>
        ),
      },
    ],
    [say, day, hours],
  )
}

const about = ({ touchpoint, product, kind, channel }: CaseRow) =>
  [touchpoint ?? product, kind ?? channel].filter(Boolean).join(' · ')
