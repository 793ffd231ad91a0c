import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { readForEdit, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Try } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Beside } from './Beside.tsx'
import { Copies } from './Copies.tsx'
import { FiveLines } from './FiveLines.tsx'
import { LearnedForm } from './LearnedForm.tsx'
import { StatePill } from './StatePill.tsx'
import { TryForm } from './TryForm.tsx'
import styles from './tries.module.css'

export function TryPage() {
  const { id } = useParams({ from: '/inside/programme/tries/$id' })
  return <OneTry key={id} id={id} />
}

// A page of five lines, what the touchpoint's measures did meanwhile, and who tried it too.
function OneTry({ id }: { id: string }) {
  const say = useSay()
  const { data: answer, error, refetch } = useQuery(readForEdit<Try>(`/tries/${id}`))
  const writes = may(useSession(), 'tries.write')
  const [doing, setDoing] = useState<'change' | 'learn' | null>(null)
  const of = answer?.data
  if (!of) return <NotThere error={error} onRetry={() => void refetch()} to="/programme/tries" toWords={say('tries.to_list')} />
  const close = () => {
    setDoing(null)
  }
  return (
    <>
      <PageHead
        title={of.what}
        crumbs={<Link to="/programme/tries">{say('tries.title')}</Link>}
        lede={<StatePill of={of} />}
        actions={
          writes &&
          !of.may_change && (
            <Button component={Link} to="/programme/tries/new" search={{ origin: of.id } as never}>
              {say('tries.copy')}
            </Button>
          )
        }
      />
      <FiveLines of={of} />
      {of.may_change && (
        <div className={styles.acts}>
          <Button
            variant={of.state === 'ended' ? 'filled' : 'default'}
            onClick={() => {
              setDoing('learn')
            }}
          >
            {say(of.learned === null ? 'tries.learn' : 'tries.learn_more')}
          </Button>
          {of.learned === null && (
            <Button
              variant="default"
              onClick={() => {
                setDoing('change')
              }}
            >
              {say('tries.change')}
            </Button>
          )}
          {of.state === 'running' && <End of={of} />}
          {of.learned === null && of.copies === 0 && <TakeBack of={of} />}
        </div>
      )}
      <Beside of={of} />
      <Copies of={of} />
      <Dialog title={say(doing === 'learn' ? 'tries.learn' : 'tries.change')} open={doing !== null} wide onClose={close}>
        {doing === 'learn' && <LearnedForm of={of} onDone={close} />}
        {doing === 'change' && <TryForm of={of} onDone={close} />}
      </Dialog>
    </>
  )
}

const etagOf = ({ version }: Try) => `"${String(version)}"`

function End({ of }: { of: Try }) {
  const say = useSay()
  const end = useChange({ method: 'PUT', path: `/tries/${of.id}/end`, etag: () => etagOf(of), stale: ['/tries'] })
  return (
    <>
      <Button
        variant="default"
        loading={end.isPending}
        onClick={() => {
          end.mutate(undefined, {
            onSuccess: () => {
              notify(say('tries.ended_now'))
            },
          })
        }}
      >
        {say('tries.end')}
      </Button>
      <ProblemNote error={end.error} />
    </>
  )
}

function TakeBack({ of }: { of: Try }) {
  const say = useSay()
  const navigate = useNavigate()
  const remove = useChange({ method: 'DELETE', path: `/tries/${of.id}`, etag: () => etagOf(of), stale: ['/tries'] })
  return (
    <>
      <button
        type="button"
        className="textual small"
        disabled={remove.isPending}
        onClick={() => {
          remove.mutate(undefined, {
            onSuccess: () => {
              notify(say('tries.taken_back'))
              void navigate({ to: '/programme/tries', search: {} })
            },
          })
        }}
      >
        {say('tries.take_back')}
      </button>
      <ProblemNote error={remove.error} />
    </>
  )
}
