import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'

// The case is one like any other again, and everybody who may see its like sees it.
export function UnrestrictForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft({ reason: '' })
  const open = useChange({
    method: 'POST',
    path: `/cases/${of.row.id}/restriction/end`,
    body: () => draft.values,
    stale: deskReads,
  })
  const submit = () => {
    open.mutate(undefined, {
      onSuccess: () => {
        notify(say('desk.unrestrict_done'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={open.error} fields={['reason']}>
      <p>{say('desk.unrestrict_what')}</p>
      <Textarea label={say('desk.restrict_why')} autosize minRows={2} autoFocus {...draft.text('reason')} />
      <Submit busy={open.isPending}>{say('desk.unrestrict_do')}</Submit>
    </Form>
  )
}
