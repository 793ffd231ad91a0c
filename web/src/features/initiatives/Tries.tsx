import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import { may, useSession } from '@/api/session.ts'
import type { Try } from '@/api/types.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Mark } from '@/components/Mark.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { StatePill } from './StatePill.tsx'
import styles from './tries.module.css'

const states = ['all', 'running', 'ended', 'learned'] as const

// What teams try by themselves, everybody's to read and to copy.
export function Tries() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/programme/tries' })
  const writes = may(useSession(), 'tries.write')
  const state = states.find((each) => each === search['state']) ?? 'all'
  const { rows, error, refetch, settled, hasMore, more } = usePages<Try>('/tries', {
    state: state === 'all' ? undefined : state,
    touchpoint: search['touchpoint'],
  })
  const begin = (
    <Button component={Link} to="/programme/tries/new">
      {say('tries.begin')}
    </Button>
  )
  const isEmpty = settled && rows.length === 0 && state === 'all' && !search['touchpoint']
  return (
    <>
      <PageHead title={say('tries.title')} lede={!isEmpty && say('tries.lede')} actions={writes && !isEmpty && begin} />
      <ProblemNote error={error} onRetry={refetch} />
      {isEmpty ? (
        <EmptyState
          picture={<Mark size={48} />}
          title={say('tries.empty')}
          what={say('tries.empty_what')}
          why={say('tries.empty_why')}
        >
          {writes && begin}
        </EmptyState>
      ) : (
        <>
          <div className={styles.bar}>
            <Segments
              label={say('tries.which')}
              value={state}
              options={states.map((value) => ({ value, label: say(`tries.show_${value}`) }))}
              onChange={(next) => {
                const rest = next === 'all' ? {} : { state: next }
                void navigate({
                  to: '/programme/tries',
                  search: { ...(search['touchpoint'] ? { touchpoint: search['touchpoint'] } : {}), ...rest } as never,
                })
              }}
            />
          </div>
          {settled && rows.length === 0 && <p className="muted">{say('tries.none')}</p>}
          <ul className={styles.list}>
            {rows.map((one) => (
              <Line key={one.id} of={one} />
            ))}
          </ul>
          {hasMore && (
            <Button variant="default" onClick={more}>
              {say('web.more')}
            </Button>
          )}
        </>
      )}
    </>
  )
}

function Line({ of }: { of: Try }) {
  const say = useSay()
  const { day } = useFormats()
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link to="/programme/tries/$id" params={{ id: of.id }} className={styles.what}>
          {of.what}
        </Link>
        <p className="muted small">
          {[
            of.team?.name ?? of.starter.name,
            of.touchpoint?.name,
            of.state === 'running' ? say('tries.runs_until', { day: day(of.until) }) : day(of.ended ?? of.until),
            of.copies > 0 && say('tries.copies', { count: of.copies }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {of.learned && <p className={styles.learnedShort}>{of.learned}</p>}
      </div>
      <StatePill of={of} />
    </li>
  )
}
