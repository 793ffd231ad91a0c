import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { Import, Page } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './intake.module.css'
import { isRunning, toneOf } from './states.ts'

export function Imports() {
  const say = useSay()
  const { data, error, refetch } = useQuery({
    ...read<Page<Import>>('/imports'),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? 2_000 : false),
  })
  const begin = (
    <Button component={Link} to="/settings/imports/new">
      {say('imports.begin.history_do')}
    </Button>
  )
  if (data?.items.length === 0) {
    return (
      <EmptyState
        alone
        picture={<IconFileImport size={48} stroke={1.25} aria-hidden />}
        title={say('imports.empty_title')}
        what={say('imports.begin.history_words')}
        why={say('imports.formats')}
      >
        {begin}
      </EmptyState>
    )
  }
  return (
    <>
      <PageHead title={say('imports.title')} lede={say('imports.lede')} actions={begin} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && (
        <Card>
          <ul>
            {data.items.map((each) => (
              <Line key={each.id} of={each} />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Line({ of }: { of: Import }) {
  const say = useSay()
  const { count, day, exact } = useFormats()
  const span = of.first_event && of.last_event ? `${day(of.first_event)} – ${day(of.last_event)}` : null
  return (
    <li className={styles.line}>
      <div>
        <Link to="/settings/imports/$id" params={{ id: of.id }}>
          {of.source || of.name}
        </Link>
        <div className="muted small">{[of.name, exact(of.created), span].filter(Boolean).join(' · ')}</div>
      </div>
      <span>{say('web.cases', { count: of.cases, n: count(of.cases) })}</span>
      <Pill tone={toneOf(of.state)}>{say(`imports.state_${of.state}`)}</Pill>
    </li>
  )
}
