import { Button } from '@mantine/core'
import { IconMessageQuestion } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Page, SelfcheckLine } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './selfcheck.module.css'

export function Selfchecks() {
  const say = useSay()
  const { day } = useFormats()
  const session = useSession()
  const { data, error, refetch } = useQuery(read<Page<SelfcheckLine>>('/selfchecks'))
  const make = may(session, 'selfcheck.write') && (
    <Button component={Link} to="/measures/self-checks/new">
      {say('selfcheck.make')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('selfcheck.title')} lede={say('selfcheck.lede')} actions={data && data.items.length > 0 && make} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && (
        <EmptyState
          picture={<IconMessageQuestion size={48} stroke={1.25} aria-hidden />}
          title={say('selfcheck.empty_title')}
          what={say('selfcheck.empty_what')}
          why={say('selfcheck.empty_why')}
        >
          {make}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <Card>
          <ul>
            {data.items.map(({ id, name, state, closes }) => (
              <li key={id} className={styles.line}>
                <Link to="/measures/self-checks/$id" params={{ id }}>
                  {name}
                </Link>
                <span className="muted small">{say('selfcheck.closes', { day: day(closes) })}</span>
                <Pill tone={state === 'open' ? 'accent' : 'plain'}>{say(`selfcheck.state_${state}`)}</Pill>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
