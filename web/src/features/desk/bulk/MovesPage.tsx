import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { MovedCases } from '@/api/types.ts'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { CaseLines } from '../CaseLines.tsx'
import styles from './bulk.module.css'

// Dates that were moved at once: who did it, why, and the cases, as far as the reader may see them.
export function MovesPage() {
  const say = useSay()
  const { moment } = useFormats()
  const now = useNow()
  const { id } = useParams({ from: '/inside/cases/moved/$id' })
  const { data, error, refetch } = useQuery(read<MovedCases>(`/desk/moves/${id}`))
  if (!data) return <NotThere error={error} onRetry={() => void refetch()} to="/cases" toWords={say('desk.to_list')} />
  const { act, items } = data
  const details = new Map(items.map(({ row, until, was_broken }) => [row.id, { until, was_broken }]))
  return (
    <>
      <PageHead
        title={say('bulk.moved_title', { count: act.moved })}
        crumbs={<Link to="/cases">{say('web.place.cases')}</Link>}
        lede={[act.by?.name, moment(act.at)].filter(Boolean).join(' · ')}
      />
      <Stack>
        <blockquote className={styles.reads}>{act.reason}</blockquote>
        {act.broken > 0 && <p className={styles.broken}>{say('bulk.moved_broken', { count: act.broken })}</p>}
        <CaseLines
          title={say('bulk.moved_cases')}
          rows={items.map(({ row }) => row)}
          now={now}
          beside={({ id: of }) => {
            const found = details.get(of)
            return (
              found && (
                <span className={styles.dates}>
                  {moment(found.until)} {found.was_broken && <Pill tone="broken">{say('bulk.move_is_broken')}</Pill>}
                </span>
              )
            )
          }}
        />
        {act.seen < act.moved && <p className="muted">{say('bulk.moved_unseen', { count: act.moved - act.seen })}</p>}
      </Stack>
    </>
  )
}
