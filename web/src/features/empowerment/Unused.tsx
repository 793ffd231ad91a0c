import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { UnusedAuthorities, UnusedAuthority } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './unit_budget.module.css'

const columns = ['unit', 'granted', 'given', 'gestures', 'climbed', 'could'] as const

// Authority that lies unused, beside the cases that climbed although their owner could have settled them.
export function Unused({ unit }: { unit: string }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<UnusedAuthorities>(`/units/${unit}/unused-authority`))
  return (
    <Card title={say('empowerment.unused')} lede={say('empowerment.unused_what')}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && <p className="muted">{say('empowerment.unused_none')}</p>}
      {data && data.items.length > 0 && (
        <table className={styles.table}>
          <caption className="unseen">{say('empowerment.unused')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`empowerment.unused_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((one) => (
              <Row key={`${one.unit.id} ${one.currency}`} of={one} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

function Row({ of }: { of: UnusedAuthority }) {
  const say = useSay()
  const { money } = useAmounts()
  const { count } = useFormats()
  const said = {
    granted: money({ minor: of.granted, currency: of.currency }),
    given: money({ minor: of.given, currency: of.currency }),
    gestures: count(of.gestures),
    climbed: count(of.climbed),
    could: count(of.could),
  }
  return (
    <tr>
      <th scope="row">{of.unit.name}</th>
      {of.few ? (
        <td colSpan={columns.length - 1} className={styles.few}>
          {say('empowerment.unused_few')}
        </td>
      ) : (
        columns.slice(1).map((column) => (
          <td key={column} data-head={say(`empowerment.unused_${column}`)}>
            {said[column as keyof typeof said]}
          </td>
        ))
      )}
    </tr>
  )
}
