import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Policy } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { inForce, isAhead } from './in_force.ts'
import { MatchWords } from './MatchWords.tsx'
import { PolicyForm } from './PolicyForm.tsx'
import { TermsShown } from './TermsShown.tsx'

export function PolicyPage() {
  const { id } = useParams({ from: '/inside/settings/promises/$id' })
  return <OnePolicy key={id} id={id} />
}

// One policy through time: its versions, the newest first. A change is another version, for cases that arrive from then on.
function OnePolicy({ id }: { id: string }) {
  const say = useSay()
  const navigate = useNavigate()
  const { show } = useSearch({ from: '/inside/settings/promises/$id' })
  const { data, error, refetch } = useQuery(read<Policy>(`/policies/${id}`))
  const writes = may(useSession(), 'policies.write') && !data?.retired
  if (!data)
    return <NotThere error={error} onRetry={() => void refetch()} to="/settings/promises" toWords={say('promises.to_list')} />
  const changing = show === 'change' && writes
  const go = (to: 'change' | null) =>
    void navigate({ to: '/settings/promises/$id', params: { id }, search: to ? { show: to } : {} })
  return (
    <>
      <PageHead
        title={data.name}
        crumbs={<Link to="/settings/promises">{say('promises.title')}</Link>}
        lede={data.retired && <Pill>{say('promises.retired')}</Pill>}
        actions={
          writes &&
          !changing && (
            <>
              <Retire id={id} />
              <Button
                onClick={() => {
                  go('change')
                }}
              >
                {say('promises.change')}
              </Button>
            </>
          )
        }
      />
      {changing ? (
        <PolicyForm
          policy={data}
          onDone={() => {
            go(null)
          }}
        />
      ) : (
        <Versions of={data} />
      )}
    </>
  )
}

function Versions({ of }: { of: Policy }) {
  const say = useSay()
  const { exact } = useFormats()
  const now = inForce(of.versions)
  return (
    <Stack>
      {of.versions.map((version) => (
        <Card
          key={version.id}
          title={say('promises.version', { n: version.number })}
          aside={version === now && !of.retired && <Pill tone="kept">{say('promises.in_force')}</Pill>}
          lede={
            <>
              {say(isAhead(version) ? 'promises.ahead' : 'promises.since', {
                from: exact(version.valid_from),
              })}{' '}
              · <MatchWords match={version.match} />
            </>
          }
        >
          <TermsShown terms={version.terms} />
        </Card>
      ))}
    </Stack>
  )
}

function Retire({ id }: { id: string }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const retire = useChange({ method: 'DELETE', path: `/policies/${id}`, stale: ['/policies'] })
  const close = () => {
    setAsking(false)
  }
  const act = () => {
    retire.mutate(undefined, {
      onSuccess: () => {
        notify(say('promises.retire_done'))
        close()
      },
    })
  }
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsking(true)
        }}
      >
        {say('promises.retire')}
      </Button>
      <Dialog title={say('promises.retire')} open={asking} onClose={close}>
        <Stack>
          <p>{say('promises.retire_what')}</p>
          <ProblemNote error={retire.error} />
          <div>
            <Button loading={retire.isPending} onClick={act}>
              {say('promises.retire_do')}
            </Button>
          </div>
        </Stack>
      </Dialog>
    </>
  )
}
