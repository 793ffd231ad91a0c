import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import { groups, type Selfcheck } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { ShareCard } from '@/components/ShareCard.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Result } from './Result.tsx'
import styles from './selfcheck.module.css'

export function SelfcheckPage() {
  const say = useSay()
  const { day } = useFormats()
  const { id } = useParams({ from: '/inside/measures/self-checks/$id' })
  const { data, error, refetch } = useQuery(read<Selfcheck>(`/selfchecks/${id}`))
  if (!data)
    return <NotThere error={error} onRetry={() => void refetch()} to="/measures/self-checks" toWords={say('selfcheck.to_list')} />
  return (
    <>
      <PageHead
        title={data.name}
        crumbs={
          <>
            <Link to="/measures/self-checks">{say('selfcheck.title')}</Link> › {data.steps.join(' · ')}
          </>
        }
        lede={data.state === 'open' ? say('selfcheck.open_lede', { day: day(data.closes) }) : undefined}
        actions={data.state === 'open' && <Close of={data} />}
      />
      {data.state === 'open' ? (
        <Sharing of={data} />
      ) : data.result ? (
        <Result result={data.result} />
      ) : (
        <Card>{say('selfcheck.no_result')}</Card>
      )}
    </>
  )
}

function Sharing({ of }: { of: Selfcheck }) {
  const say = useSay()
  return (
    <Stack>
      <div className={styles.cards}>
        {groups.map((group) => {
          const link = of.links[group]
          return (
            link && (
              <ShareCard
                key={group}
                title={say(`selfcheck.group_${group}`)}
                link={link}
                card={`/api/v1/selfchecks/${of.id}/card.svg?group=${group}`}
              />
            )
          )
        })}
      </div>
      <p className="muted">{say('selfcheck.anonymous')}</p>
    </Stack>
  )
}

// Closing can't be taken back: from then on results are shown, so a later answer could be told apart.
function Close({ of }: { of: Selfcheck }) {
  const say = useSay()
  const session = useSession()
  const [asked, setAsked] = useState(false)
  const close = useChange({ method: 'POST', path: `/selfchecks/${of.id}/closing`, stale: ['/selfchecks'] })
  if (!may(session, 'selfcheck.write')) return null
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsked(true)
        }}
      >
        {say('selfcheck.close')}
      </Button>
      <Dialog
        title={say('selfcheck.close')}
        open={asked}
        onClose={() => {
          setAsked(false)
        }}
      >
        <Stack>
          <p>{say('selfcheck.close_words')}</p>
          <ProblemNote error={close.error} />
          <div>
            <Button
              loading={close.isPending}
              onClick={() => {
                close.mutate(undefined, {
                  onSuccess: () => {
                    setAsked(false)
                  },
                })
              }}
            >
              {say('selfcheck.close_do')}
            </Button>
          </div>
        </Stack>
      </Dialog>
    </>
  )
}
