import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from './reads.ts'

// A refusal says why, so that the giver learns something by it.
export function RefuseForm({ id, giver, onDone }: { id: string; giver: string; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft({ reason: '' }, { keep: `refuse.${id}` })
  const refuse = useChange({
    method: 'PUT',
    path: `/cases/${id}/handoff`,
    body: () => ({ answer: 'refuse', reason: draft.values.reason }),
    stale: deskReads,
  })
  const submit = () => {
    refuse.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('desk.refused', { name: giver }))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={refuse.error} fields={['reason']}>
      <Textarea label={say('desk.refuse_why', { name: giver })} autosize minRows={2} {...draft.text('reason')} />
      <Submit busy={refuse.isPending}>{say('desk.refuse_do')}</Submit>
    </Form>
  )
}
