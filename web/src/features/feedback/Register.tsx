import { useQuery } from '@tanstack/react-query'
import { address } from '@/api/client.ts'
import { read } from '@/api/queries.ts'
import type { ComplaintCounts, ComplaintsReturn } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import bar from '@/components/filter/FilterBar.module.css'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { periodOf } from './behind.ts'
import { Entries } from './Entries.tsx'
import styles from './feedback.module.css'
import { Period } from './Period.tsx'
import { useAddress } from './use_address.ts'

// The complaints register: what the authority's return asks for, over a period; without one the last whole quarter.
export function Register() {
  const say = useSay()
  const { day } = useFormats()
  const [search, change] = useAddress()
  const period = periodOf(search)
  const { data, error, refetch } = useQuery(read<ComplaintsReturn>('/complaints-register', { ...period }))
  const files = (
    <>
      <a className="textual" href={address('/complaints-register.csv', { ...period })} download>
        {say('feedback.return_file')}
      </a>
      <a className="textual" href={address('/complaints-register/entries.csv', { ...period })} download>
        {say('feedback.entries_file')}
      </a>
    </>
  )
  return (
    <>
      <PageHead
        title={say('feedback.register')}
        lede={say('feedback.register_lede')}
        crumbs={data && `${day(data.period.from)} – ${day(data.period.to)}`}
        actions={files}
      />
      <div className={bar.bar} data-print="no">
        <Period from={String(search['from'] ?? '')} to={String(search['to'] ?? '')} onChange={change} />
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Stack>
        {data && <Return of={data} />}
        <Entries period={period} />
      </Stack>
    </>
  )
}

const columns = [
  'open_at_start',
  'received',
  'closed',
  'open_at_end',
  'within_deadline',
  'after_deadline',
  'upheld',
  'partly_upheld',
  'not_upheld',
  'not_said',
  'with_redress',
] as const

function Return({ of }: { of: ComplaintsReturn }) {
  const say = useSay()
  return (
    <Card title={say('feedback.return')}>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={say('feedback.product_cause')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('feedback.product_cause')}</th>
              {columns.map((each) => (
                <th key={each} scope="col">
                  {say(`feedback.reg_${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.rows.map(({ product, cause, counts }) => (
              <Counts key={`${product} ${cause}`} name={[product, cause].filter(Boolean).join(' · ') || '–'} of={counts} />
            ))}
          </tbody>
          <tfoot>
            <Counts name={say('feedback.reg_all')} of={of.counts} />
          </tfoot>
        </table>
      </div>
      {of.restricted > 0 && (
        <p className="muted small">{say('feedback.reg_restricted', { count: of.restricted, n: of.restricted })}</p>
      )}
    </Card>
  )
}

function Counts({ name, of }: { name: string; of: ComplaintCounts }) {
  const { count } = useFormats()
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((each) => (
        <td key={each}>{count(of[each])}</td>
      ))}
    </tr>
  )
}
