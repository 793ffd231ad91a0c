import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useKept } from '@/api/kept.ts'
import { useChange } from '@/api/queries.ts'
import type { Decision, DecisionKind } from '@/api/types.ts'
import { Button, Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useQueryClient } from '@tanstack/react-query'
import { refresh } from '@/api/queries.ts'

// What may be decided, in the house's own words. Its kind stays.
export function DecisionForm({ of, kind, onDone }: { of: Decision | null; kind: DecisionKind; onDone: () => void }) {
  const say = useSay()
  const client = useQueryClient()
  const draft = useDraft({ name: of?.name ?? '', about: of?.about ?? '' }, { keep: `decision.${of?.id ?? kind}` })
  const { keep, error, busy } = useKept('/decisions', of?.id ?? null)
  const submit = () => {
    keep(of ? draft.values : { ...draft.values, kind }, {
      onSuccess: () => {
        draft.forget()
        void refresh(client, ['/rights'])
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <>
      <p className="muted small">{say(`rights.${kind}_lede`)}</p>
      <Form onSubmit={submit} error={error} fields={['name', 'about']}>
        <TextInput label={say('rights.name')} {...draft.text('name')} />
        <Textarea
          label={say('rights.about')}
          description={say('rights.about_hint')}
          autosize
          minRows={2}
          {...draft.text('about')}
        />
        <Submit busy={busy} aside={of && <Retire of={of} onDone={onDone} />}>
          {say('web.save')}
        </Submit>
      </Form>
    </>
  )
}

function Retire({ of, onDone }: { of: Decision; onDone: () => void }) {
  const say = useSay()
  const [sure, setSure] = useState(false)
  const retire = useChange({ method: 'DELETE', path: `/decisions/${of.id}`, stale: ['/decisions', '/rights', '/cases/'] })
  if (!sure)
    return (
      <button
        type="button"
        className="textual"
        onClick={() => {
          setSure(true)
        }}
      >
        {say('rights.retire')}
      </button>
    )
  return (
    <>
      <p className="small">{say('rights.retire_sure')}</p>
      <Button
        variant="default"
        loading={retire.isPending}
        onClick={() => {
          retire.mutate(undefined, {
            onSuccess: () => {
              notify(say('rights.retired_done', { name: of.name }))
              onDone()
            },
          })
        }}
      >
        {say('rights.retire')}
      </Button>
      <ProblemNote error={retire.error} />
    </>
  )
}
