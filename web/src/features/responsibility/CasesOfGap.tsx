import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import { read } from '@/api/queries.ts'
import type { GapCase, Touchpoint } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { casesOf } from './addresses.ts'
import styles from './responsibility.module.css'

// The very cases behind a gap's number, as far as the reader may see them.
export function CasesOfGap() {
  const say = useSay()
  const { kind, subject } = useParams({ strict: false })
  return (
    <>
      <PageHead
        title={say('responsibility.behind')}
        crumbs={<Link to="/responsibility/gaps">{say('responsibility.gaps')}</Link>}
        lede={say('responsibility.behind_lede')}
      />
      <Cases path={casesOf(kind ?? '', subject ?? '')} />
    </>
  )
}

// The same behind the complaints of a touchpoint.
export function ComplaintsAt() {
  const say = useSay()
  const { id } = useParams({ strict: false })
  const { data } = useQuery(read<Touchpoint>(`/touchpoints/${id ?? ''}`))
  return (
    <>
      <PageHead
        title={say('responsibility.complaints_at', { touchpoint: data?.name ?? '' })}
        crumbs={
          <Link to="/responsibility" search={{ step: id ?? '' }}>
            {say('responsibility.on_map')}
          </Link>
        }
        lede={say('responsibility.behind_lede')}
      />
      <Cases path={`/map/health/${id ?? ''}/complaints`} />
    </>
  )
}

function Cases({ path }: { path: string }) {
  const say = useSay()
  const { day } = useFormats()
  const { rows, error, more, hasMore, refetch, settled } = usePages<GapCase>(path)
  return (
    <>
      <ProblemNote error={error} onRetry={refetch} />
      <Card>
        {settled && rows.length === 0 && <p className="muted">{say('responsibility.behind_none')}</p>}
        <ul>
          {rows.map((one) => (
            <li key={one.id} className={styles.line}>
              <span className={styles.said}>
                <Link to="/cases/$id" params={{ id: one.id }}>
                  {one.number} · {one.subject}
                </Link>
              </span>
              <span className="muted small">
                {one.owner.name} · {say('responsibility.opened', { at: day(one.opened) })}
              </span>
            </li>
          ))}
        </ul>
        {hasMore && (
          <button type="button" className="textual" onClick={more}>
            {say('responsibility.more')}
          </button>
        )}
      </Card>
    </>
  )
}
