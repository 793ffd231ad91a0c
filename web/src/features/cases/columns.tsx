import { useMemo } from 'react'
import type { CaseRow } from '@/api/types.ts'
import type { Column } from '@/components/DataTable.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'

export function useColumns(): Column<CaseRow>[] {
  const say = useSay()
  const { day, hours } = useFormats()
  return useMemo(
    () => [
      { key: 'reference', head: say('cases.reference'), width: 'minmax(90px, 1fr)', onPhone: 'title', cell: ({ reference }) => reference },
      { key: 'about', head: say('cases.about'), width: 'minmax(120px, 2fr)', cell: (row) => about(row) },
      { key: 'team', head: say('cases.team'), width: 'minmax(100px, 1.4fr)', cell: ({ team }) => team ?? '' },
      { key: 'status', head: say('cases.status'), width: 'minmax(100px, 1.4fr)', onPhone: 'hidden', cell: ({ status }) => status ?? '' },
      { key: 'opened', head: say('cases.opened'), width: '104px', sort: 'opened', cell: ({ opened }) => day(opened) },
      { key: 'duration', head: say('cases.duration'), width: '92px', number: true, sort: 'duration', onPhone: 'aside', cell: ({ duration_hours }) => (duration_hours === null ? say('cases.open') : hours(duration_hours)) },
      {
        key: 'signs',
        head: say('cases.signs'),
        width: 'minmax(110px, 1fr)',
        cell: ({ bounces, reopened }) => (
          <>
            {bounces > 0 && <Pill tone="broken">{say('cases.bounces', { count: bounces })}</Pill>} {reopened && <Pill tone="warning">{say('cases.reopened')}</Pill>}
          </>
        ),
      },
    ],
    [say, day, hours],
  )
}

const about = ({ touchpoint, product, kind, channel }: CaseRow) => [touchpoint ?? product, kind ?? channel].filter(Boolean).join(' · ')
