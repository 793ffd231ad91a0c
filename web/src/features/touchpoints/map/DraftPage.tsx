import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import type { DraftComparison, DraftMap } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { Board } from './Board.tsx'
import { Comparison } from './Comparison.tsx'
import styles from './map.module.css'
import { draftPlan } from './plan.ts'
import { mapReads } from './reads.ts'
import type { Place } from './rows.ts'
import { StepSheet } from './StepSheet.tsx'

// A re-organisation tried out: the map as it would be, and held against today who gains and loses what.
export function DraftPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(read<DraftMap>(`/map/drafts/${id}`))
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />
  return <Shown of={data} />
}

interface Step {
  id: string
  to: Place
}

function Shown({ of: { draft, map } }: { of: DraftMap }) {
  const say = useSay()
  const path = `/map/drafts/${draft.id}`
  const comparison = useQuery(read<DraftComparison>(`${path}/comparison`)).data
  const [step, setStep] = useState<{ id: string | null } | null>(null)
  const [publishing, setPublishing] = useState(false)
  const open = draft.state === 'open'
  const plan = draftPlan(draft.id, draft.version)
  const match = () => `"${String(draft.version)}"`
  const place = useChange<Step>({
    method: 'PUT',
    path: ({ id }) => `${path}/touchpoints/${id}/place`,
    body: ({ to }) => to,
    etag: match,
    stale: plan.stale,
  })
  const base = useChange({ method: 'PUT', path: `${path}/base`, etag: match, stale: plan.stale })
  const { mutate } = place
  const move = useCallback(
    (id: string, to: Place) => {
      mutate({ id, to })
    },
    [mutate],
  )
  const overtaken = (comparison?.overtaken_touchpoints.length ?? 0) + (comparison?.overtaken_journeys.length ?? 0) > 0
  return (
    <>
      <PageHead
        title={draft.name}
        lede={draft.about || say('map.draft_lede')}
        crumbs={
          <>
            <Link to="/responsibility">{say('map.title')}</Link> › <Link to="/responsibility/drafts">{say('map.drafts')}</Link>
          </>
        }
        actions={
          open ? (
            <span className={styles.acts}>
              <Discard path={path} />
              <Button
                variant="default"
                onClick={() => {
                  setStep({ id: null })
                }}
              >
                {say('map.add_step')}
              </Button>
              <Button
                disabled={overtaken}
                onClick={() => {
                  setPublishing(true)
                }}
              >
                {say('map.publish')}
              </Button>
            </span>
          ) : (
            <Pill>{say(`map.draft_${draft.state}`)}</Pill>
          )
        }
      />
      <ProblemNote error={place.error ?? base.error} />
      {open && overtaken && (
        <div className={styles.note} role="status">
          {say('map.overtaken')}{' '}
          <button
            type="button"
            className="textual"
            onClick={() => {
              base.mutate()
            }}
          >
            {say('map.take_in')}
          </button>
        </div>
      )}
      <div className={styles.grid}>
        <Board
          of={map}
          onOpen={(id) => {
            setStep({ id })
          }}
          onMove={open ? move : null}
        />
        {comparison && <Comparison of={comparison} />}
      </div>
      {step && (
        <StepSheet
          id={step.id}
          map={map}
          plan={plan}
          writes={open}
          onDone={() => {
            setStep(null)
          }}
        />
      )}
      <Dialog
        title={say('map.publish_title', { name: draft.name })}
        open={publishing}
        onClose={() => {
          setPublishing(false)
        }}
      >
        <Publish path={path} version={draft.version} />
      </Dialog>
    </>
  )
}

function Publish({ path, version }: { path: string; version: number }) {
  const say = useSay()
  const navigate = useNavigate()
  const draft = useDraft({ reason: '' }, { keep: `publish.${path}` })
  const publish = useChange({
    method: 'POST',
    path: `${path}/publication`,
    body: () => draft.values,
    etag: () => `"${String(version)}"`,
    stale: mapReads,
  })
  const submit = () => {
    publish.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('map.published'))
        void navigate({ to: '/responsibility' })
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={publish.error} fields={['reason']}>
      <p className="muted">{say('map.publish_what')}</p>
      <Textarea label={say('map.reason')} description={say('map.reason_hint')} autosize minRows={2} {...draft.text('reason')} />
      <Submit busy={publish.isPending} disabled={!draft.values.reason.trim()}>
        {say('map.publish')}
      </Submit>
    </Form>
  )
}

function Discard({ path }: { path: string }) {
  const say = useSay()
  const navigate = useNavigate()
  const discard = useChange({ method: 'DELETE', path, stale: ['/map/drafts'] })
  return (
    <>
      <ProblemNote error={discard.error} />
      <button
        type="button"
        className="textual"
        onClick={() => {
          discard.mutate(undefined, { onSuccess: () => void navigate({ to: '/responsibility/drafts' }) })
        }}
      >
        {say('map.discard')}
      </button>
    </>
  )
}
