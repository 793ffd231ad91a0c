import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { Import } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Progress } from '@/components/Progress.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { BadRows } from './BadRows.tsx'
import styles from './intake.module.css'
import { Keeping } from './Keeping.tsx'
import { useFollowed } from './live_import.ts'
import { isRunning, toneOf } from './states.ts'

// One import: how far it is, then what came of it.
export function ImportPage() {
  const say = useSay()
  const { exact } = useFormats()
  const { id } = useParams({ from: '/inside/settings/imports/$id' })
  const { data, error, refetch } = useQuery({
    ...read<Import>(`/imports/${id}`),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? 2_000 : false),
  })
  useFollowed(data)
  if (!data)
    return <NotThere error={error} onRetry={() => void refetch()} to="/settings/imports" toWords={say('imports.to_list')} />
  return (
    <>
      <PageHead
        title={data.source || data.name}
        crumbs={
          <>
            <Link to="/settings/imports">{say('imports.title')}</Link> › {data.name} · {exact(data.created)}
          </>
        }
        lede={<Pill tone={toneOf(data.state)}>{say(`imports.state_${data.state}`)}</Pill>}
      />
      <Stack>
        {isRunning(data) ? <Running of={data} /> : <Ended of={data} />}
        {data.bad_rows > 0 && <BadRows id={data.id} count={data.bad_rows} />}
      </Stack>
    </>
  )
}

function Running({ of }: { of: Import }) {
  const say = useSay()
  const { bytes, count } = useFormats()
  const { done, total, unit } = of.progress
  const shown = unit === 'bytes' ? bytes : count
  const cancel = useChange({ method: 'POST', path: `/imports/${of.id}/cancellation`, stale: ['/imports'] })
  return (
    <Card title={say('imports.running')} lede={say('imports.may_leave')}>
      <Stack>
        <Progress
          label={say(`imports.doing_${of.state}`)}
          done={done}
          total={total}
          detail={total > 0 ? say('imports.of', { done: shown(done), total: shown(total) }) : undefined}
        />
        <ProblemNote error={cancel.error} />
        {of.state !== 'undoing' && (
          <div>
            <Button
              variant="default"
              loading={cancel.isPending}
              onClick={() => {
                cancel.mutate()
              }}
            >
              {say('imports.cancel')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  )
}

function Ended({ of }: { of: Import }) {
  const say = useSay()
  const { count, day } = useFormats()
  const resume = useChange({ method: 'POST', path: `/imports/${of.id}/resumption`, stale: ['/imports'] })
  const numbers = [
    ['imports.cases', of.cases],
    ['imports.events', of.events],
    ['imports.duplicates', of.duplicate_rows],
    ['imports.bad', of.bad_rows],
  ] as const
  return (
    <Card title={say(`imports.ended_${of.state as 'done' | 'failed' | 'cancelled' | 'undone'}`)} lede={of.sentence ?? undefined}>
      {of.state === 'done' && (
        <Stack>
          <dl className={styles.numbers}>
            {numbers.map(([key, value]) => (
              <div key={key}>
                <dt>{say(key)}</dt>
                <dd>{count(value)}</dd>
              </div>
            ))}
          </dl>
          {of.first_event && of.last_event && (
            <p className="muted">{say('imports.span', { from: day(of.first_event), to: day(of.last_event) })}</p>
          )}
          <Keeping of={of} />
        </Stack>
      )}
      <ProblemNote error={resume.error} />
      <div className={styles.actions}>
        {of.state === 'done' && (
          <Button component={Link} to="/measures/diagnosis">
            {say('imports.see')}
          </Button>
        )}
        {(of.state === 'failed' || of.state === 'cancelled') && (
          <Button
            loading={resume.isPending}
            onClick={() => {
              resume.mutate()
            }}
          >
            {say('imports.resume')}
          </Button>
        )}
        {of.state !== 'undone' && <a href={`/api/v1/imports/${of.id}/mapping.toml`}>{say('imports.mapping_file')}</a>}
        {of.state !== 'undone' && <Undo of={of} />}
      </div>
    </Card>
  )
}

// Asked about, since only the file itself could bring it back.
function Undo({ of }: { of: Import }) {
  const say = useSay()
  const { count } = useFormats()
  const [asked, setAsked] = useState(false)
  const undo = useChange({ method: 'DELETE', path: `/imports/${of.id}`, stale: ['/imports', '/session'] })
  return (
    <>
      <button
        type="button"
        className="textual"
        onClick={() => {
          setAsked(true)
        }}
      >
        {say('imports.undo')}
      </button>
      <Dialog
        title={say('imports.undo')}
        open={asked}
        onClose={() => {
          setAsked(false)
        }}
      >
        <Stack>
          <p>{say('imports.undo_words', { count: of.cases, n: count(of.cases) })}</p>
          <ProblemNote error={undo.error} />
          <div className={styles.actions}>
            <Button
              variant="danger"
              loading={undo.isPending}
              onClick={() => {
                undo.mutate(undefined, {
                  onSuccess: () => {
                    setAsked(false)
                  },
                })
              }}
            >
              {say('imports.undo_do')}
            </Button>
            <Button
              variant="subtle"
              onClick={() => {
                setAsked(false)
              }}
            >
              {say('web.cancel')}
            </Button>
          </div>
        </Stack>
      </Dialog>
    </>
  )
}
