import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Loop } from '@/api/types.ts'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

// Whoever talked with the customer says what came of it; that closes the loop.
export function CloseForm({ loop, onDone }: { loop: Loop; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft({ done: '' }, { keep: `loop.${loop.id}` })
  const close = useChange({
    method: 'POST',
    path: `/feedback/loops/${loop.id}/close`,
    body: () => draft.values,
    stale: ['/feedback', '/cases'],
  })
  const submit = () => {
    close.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('feedback.closed_now'))
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={close.error} fields={['done']}>
      <p>
        {loop.about.number} · {loop.about.subject}
      </p>
      <Textarea
        label={say('feedback.done')}
        description={say('feedback.done_hint')}
        autosize
        minRows={3}
        {...draft.text('done')}
      />
      <Submit busy={close.isPending}>{say('feedback.close')}</Submit>
    </Form>
  )
}
