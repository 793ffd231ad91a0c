import { useMemo } from 'react'
import type { DeskCaseRow } from '@/api/types.ts'
import type { Column } from '@/components/DataTable.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { Signs } from './CaseLines.tsx'
import { Due } from './Due.tsx'
import styles from './list.module.css'
import type { Show } from './which.ts'

export function useColumns(show: Show): Column<DeskCaseRow>[] {
  const say = useSay()
  const { dayMonth } = useFormats()
  const now = useNow()
  return useMemo(() => {
    const columns: Column<DeskCaseRow>[] = [
      {
        key: 'number',
        head: say('desk.number'),
        width: '76px',
        onPhone: 'hidden',
        cell: ({ number }) => <span className="muted">{number}</span>,
      },
      {
        key: 'subject',
        head: say('desk.subject'),
        width: 'minmax(160px, 3fr)',
        onPhone: 'title',
        cell: (row) => (
          <span className={styles.subject}>
            <span>{row.subject}</span> <Signs of={row} />
          </span>
        ),
      },
      {
        key: 'customer',
        head: say('desk.customer'),
        width: 'minmax(100px, 1.4fr)',
        cell: ({ customer }) => (customer?.hidden ? say('desk.customer_hidden') : (customer?.name ?? '')),
      },
      { key: 'owner', head: say('desk.owner'), width: 'minmax(90px, 1.2fr)', cell: ({ owner }) => owner.name },
      {
        key: 'state',
        head: say('desk.state'),
        width: 'minmax(90px, 1.1fr)',
        cell: ({ state, offered }) =>
          offered ? <Pill tone="warning">{say('desk.offer_waits')}</Pill> : say(`desk.state_${state}`),
      },
      show === 'ended'
        ? {
            key: 'updated',
            head: say('desk.updated'),
            width: '110px',
            onPhone: 'aside',
            cell: ({ updated }) => <time dateTime={updated}>{dayMonth(updated)}</time>,
          }
        : {
            key: 'due',
            head: say('desk.due'),
            width: '124px',
            onPhone: 'aside',
            cell: ({ next_due }) => <Due at={next_due} now={now} />,
          },
    ]
    return show === 'mine' ? columns.filter(({ key }) => key !== 'owner') : columns
  }, [say, dayMonth, now, show])
}
