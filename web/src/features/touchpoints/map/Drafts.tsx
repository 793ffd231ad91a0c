import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { usePages } from '@/api/pages.ts'
import { useChange } from '@/api/queries.ts'
import type { MapDraft } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './map.module.css'

// Drafts of a re-organisation: tried out beside today's map, published when they are right.
export function Drafts() {
  const say = useSay()
  const { day } = useFormats()
  const { rows, error, refetch, settled, hasMore, more } = usePages<MapDraft>('/map/drafts')
  const [adding, setAdding] = useState(false)
  const add = (
    <Button
      onClick={() => {
        setAdding(true)
      }}
    >
      {say('map.begin_draft')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={say('map.drafts')}
        lede={say('map.drafts_lede')}
        crumbs={<Link to="/responsibility">{say('map.title')}</Link>}
        actions={rows.length > 0 && add}
      />
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && (
        <EmptyState title={say('map.drafts_empty')} what={say('map.drafts_empty_what')} why={say('map.drafts_empty_why')}>
          {add}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Card>
          <ul>
            {rows.map((one) => (
              <li key={one.id} className={styles.line}>
                <span className={styles.words}>
                  <Link to="/responsibility/drafts/$id" params={{ id: one.id }}>
                    {one.name}
                  </Link>
                  {one.about && <p className="small">{one.about}</p>}
                </span>
                <span className="muted small">
                  {one.begun_by_name} · {day(one.begun)}
                </span>
                <Pill tone={one.state === 'open' ? 'accent' : 'plain'}>{say(`map.draft_${one.state}`)}</Pill>
              </li>
            ))}
          </ul>
          {hasMore && (
            <button type="button" className="textual" onClick={more}>
              {say('web.more')}
            </button>
          )}
        </Card>
      )}
      <Dialog
        title={say('map.begin_draft')}
        open={adding}
        onClose={() => {
          setAdding(false)
        }}
      >
        <NewDraft />
      </Dialog>
    </>
  )
}

function NewDraft() {
  const say = useSay()
  const navigate = useNavigate()
  const draft = useDraft({ name: '', about: '' }, { keep: 'map_draft.new' })
  const begin = useChange<undefined, MapDraft>({
    method: 'POST',
    path: '/map/drafts',
    body: () => draft.values,
    stale: ['/map/drafts'],
  })
  const submit = () => {
    begin.mutate(undefined, {
      onSuccess: ({ id }) => {
        draft.forget()
        void navigate({ to: '/responsibility/drafts/$id', params: { id } })
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={begin.error} fields={['name', 'about']}>
      <TextInput label={say('map.draft_name')} {...draft.text('name')} />
      <Textarea label={say('map.draft_about')} autosize minRows={2} {...draft.text('about')} />
      <Submit busy={begin.isPending}>{say('map.begin_draft')}</Submit>
    </Form>
  )
}
