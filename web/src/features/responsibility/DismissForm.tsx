import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { MapGap } from '@/api/types.ts'
import { Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { dismissalOf } from './addresses.ts'

// Leaving a gap open for now: why, and until when somebody looks again.
export function DismissForm({ gap, onDone }: { gap: MapGap; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft({ reason: '', until: '' }, { keep: `gap.${gap.kind}.${gap.subject}` })
  const dismiss = useChange({
    method: 'PUT',
    path: dismissalOf(gap),
    body: () => ({ reason: draft.values.reason, until: draft.values.until || null }),
    stale: ['/responsibility'],
  })
  const submit = () => {
    dismiss.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('responsibility.left_now'))
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={dismiss.error} fields={['reason', 'until']}>
      <p>{gap.sentence}</p>
      <Textarea
        label={say('responsibility.reason')}
        description={say('responsibility.reason_hint')}
        autosize
        minRows={2}
        {...draft.text('reason')}
      />
      <TextInput
        type="date"
        label={say('responsibility.until')}
        description={say('responsibility.until_hint')}
        {...draft.text('until')}
      />
      <Submit busy={dismiss.isPending}>{say('responsibility.dismiss')}</Submit>
    </Form>
  )
}
