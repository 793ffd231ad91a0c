import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { RightsMatrix } from '@/api/types.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Changes } from './Changes.tsx'
import { Lent } from './Lent.tsx'
import { Matrix } from './Matrix.tsx'
import { Near } from './Near.tsx'
import styles from './rights.module.css'

const parts = ['matrix', 'waiting', 'history', 'lent', 'near'] as const

// Who may decide what: as it is, as it was, how it came about, what is lent, and for whom one decides nothing.
export function Rights() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/responsibility/rights' })
  const { data } = useQuery(read<RightsMatrix>('/rights'))
  const writes = may(useSession(), 'rights.write')
  const part = parts.find((one) => one === search['show']) ?? 'matrix'
  const go = (some: Record<string, string | undefined>) => {
    const next = Object.entries({ ...search, ...some }).filter(([, value]) => value)
    void navigate({ to: '/responsibility/rights', search: Object.fromEntries(next) as Record<string, string> })
  }
  return (
    <>
      <PageHead title={say('rights.title')} lede={say(part === 'near' ? 'rights.near_lede' : 'rights.lede')} />
      <div className={styles.bar}>
        <Segments
          label={say('rights.title')}
          value={part}
          options={parts.map((value) => ({
            value,
            label: say(`rights.part_${value}`) + (value === 'waiting' && data?.waiting ? ` (${String(data.waiting)})` : ''),
          }))}
          onChange={(show) => {
            go({ show: show === 'matrix' ? undefined : show })
          }}
        />
      </div>
      {part === 'matrix' && <Matrix where={search['where']} day={search['day']} writes={writes} onGo={go} />}
      {part === 'waiting' && <Changes waiting />}
      {part === 'history' && <Changes waiting={false} />}
      {part === 'lent' && <Lent />}
      {part === 'near' && <Near />}
    </>
  )
}
