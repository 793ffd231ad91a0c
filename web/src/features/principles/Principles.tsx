import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { PrinciplesNow, PrincipleText } from '@/api/types.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Mark } from '@/components/Mark.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Earlier } from './Earlier.tsx'
import { InForce } from './InForce.tsx'
import { OnPromisesPage } from './OnPromisesPage.tsx'
import styles from './principles.module.css'

// How we treat customers around here: what is in force, and the way to the next version.
export function Principles() {
  const say = useSay()
  const writes = may(useSession(), 'principles.write')
  const { data, error, refetch } = useQuery(read<PrinciplesNow>('/principles'))
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />
  const { in_force, next } = data
  return (
    <>
      <PageHead
        title={say('principles.title')}
        lede={in_force && say('principles.lede')}
        actions={
          in_force && (
            <>
              <Button component={Link} to="/programme/principles/card" variant="default">
                {say('principles.card')}
              </Button>
              {writes && !next && <Begin words={say('principles.begin_next')} />}
            </>
          )
        }
      />
      {next && <Next of={next} />}
      {in_force ? <InForce of={in_force} /> : !next && <Empty writes={writes} />}
      {in_force && writes && <OnPromisesPage />}
      {in_force && <Earlier now={in_force.id} />}
    </>
  )
}

function Next({ of: { id, state, asks_me } }: { of: PrincipleText }) {
  const say = useSay()
  return (
    <p className={styles.next} role="status">
      {say(state === 'signing' ? 'principles.being_signed' : 'principles.being_written')}{' '}
      {asks_me && <strong>{say('principles.asks_you')}</strong>}{' '}
      <Link to="/programme/principles/$id" params={{ id }}>
        {say(asks_me ? 'principles.read_sign' : 'principles.read_draft')}
      </Link>
    </p>
  )
}

function Empty({ writes }: { writes: boolean }) {
  const say = useSay()
  return (
    <EmptyState
      picture={<Mark size={48} />}
      title={say('principles.empty')}
      what={say('principles.empty_what')}
      why={say(writes ? 'principles.empty_why' : 'principles.empty_reader')}
    >
      {writes && (
        <>
          <Begin words={say('principles.begin_starter')} starter />
          <Begin words={say('principles.begin_blank')} quiet />
        </>
      )}
    </EmptyState>
  )
}

function Begin({ words, starter = false, quiet = false }: { words: string; starter?: boolean; quiet?: boolean }) {
  const navigate = useNavigate()
  const begin = useChange<void, PrincipleText>({
    method: 'POST',
    path: '/principle-texts',
    body: () => ({ starter }),
    stale: ['/principle'],
  })
  return (
    <>
      <Button
        variant={quiet ? 'default' : 'filled'}
        loading={begin.isPending}
        onClick={() => {
          begin.mutate(undefined, {
            onSuccess: ({ id }) => void navigate({ to: '/programme/principles/$id', params: { id } }),
          })
        }}
      >
        {words}
      </Button>
      <ProblemNote error={begin.error} />
    </>
  )
}
