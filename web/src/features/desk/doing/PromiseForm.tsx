import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { zoneOfReader } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { instantIn, localIn } from '@/lib/zoned.ts'
import { deskReads } from '../reads.ts'

// Another date, with the reason the customer reads. The dates before it stay on record.
export function PromiseForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const zone = zoneOfReader()
  const draft = useDraft(
    { until: localIn(zone, of.row.promised ?? new Date().toISOString()), reason: '', message: '' },
    { keep: `promise.${of.row.id}` },
  )
  const give = useChange({
    method: 'POST',
    path: `/cases/${of.row.id}/promises`,
    body: () => ({
      until: instantIn(zone, draft.values.until),
      reason: draft.values.reason,
      message: draft.values.message.trim() || null,
    }),
    stale: deskReads,
  })
  const submit = () => {
    give.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('desk.promised_anew'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={give.error} fields={['until', 'reason', 'message']}>
      <p className="muted small">{say('desk.promise_counts')}</p>
      <TextInput type="datetime-local" label={say('desk.promise_new')} {...draft.text('until')} />
      <Textarea label={say('desk.promise_why')} autosize minRows={2} {...draft.text('reason')} />
      <Textarea
        label={say('desk.promise_message')}
        description={say('desk.promise_message_hint')}
        autosize
        minRows={3}
        {...draft.text('message')}
      />
      <Submit busy={give.isPending} disabled={!draft.values.until}>
        {say('desk.promise_save')}
      </Submit>
    </Form>
  )
}
