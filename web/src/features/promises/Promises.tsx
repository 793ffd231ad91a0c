import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Policy, PolicyList } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { inForce } from './in_force.ts'
import { MatchWords } from './MatchWords.tsx'
import { TermsShown } from './TermsShown.tsx'

const ReadySets = lazy(async () => ({ default: (await import('./ReadySets.tsx')).ReadySets }))
const ReRating = lazy(async () => ({ default: (await import('./ReRating.tsx')).ReRating }))

// What is promised to whom: the organisation's policies, and what holds where none of them fits.
export function Promises() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<PolicyList>('/policies'))
  const [doing, setDoing] = useState<'sets' | 'rate' | null>(null)
  const writes = may(useSession(), 'policies.write')
  const done = () => {
    setDoing(null)
  }
  return (
    <>
      <PageHead title={say('promises.title')} lede={say('promises.lede')} actions={writes && <Actions onDo={setDoing} />} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Stack>
        {data?.items.map((policy) => (
          <OnePolicy key={policy.id} policy={policy} />
        ))}
        {data && (
          <Card title={say('promises.built_in')} lede={say('promises.built_in_what')}>
            <TermsShown terms={data.built_in} />
          </Card>
        )}
      </Stack>
      <Dialog title={say(doing === 'sets' ? 'promises.sets' : 'promises.rate')} open={doing !== null} wide onClose={done}>
        <Suspense fallback={null}>{doing === 'sets' ? <ReadySets onDone={done} /> : <ReRating onDone={done} />}</Suspense>
      </Dialog>
    </>
  )
}

function Actions({ onDo }: { onDo: (doing: 'sets' | 'rate') => void }) {
  const say = useSay()
  const navigate = useNavigate()
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          onDo('rate')
        }}
      >
        {say('promises.rate')}
      </Button>
      <Button
        variant="default"
        onClick={() => {
          onDo('sets')
        }}
      >
        {say('promises.sets')}
      </Button>
      <Button onClick={() => void navigate({ to: '/settings/promises/new' })}>{say('promises.add')}</Button>
    </>
  )
}

function OnePolicy({ policy }: { policy: Policy }) {
  const say = useSay()
  const now = inForce(policy.versions) ?? policy.versions[0]
  return (
    <Card
      title={
        <Link to="/settings/promises/$id" params={{ id: policy.id }} search={{}}>
          {policy.name}
        </Link>
      }
      aside={policy.retired && <Pill>{say('promises.retired')}</Pill>}
      lede={now && <MatchWords match={now.match} />}
    >
      {now && !policy.retired && <TermsShown terms={now.terms} />}
    </Card>
  )
}
