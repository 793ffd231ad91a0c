import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { OutboxMail } from '@/api/types.ts'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

// Somebody decides that it is tried no longer, and says why: whoever answers for the case reads it there.
export function GiveUpForm({ of, onDone }: { of: OutboxMail; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft({ reason: '' }, { keep: `give_up.${of.id}` })
  const give = useChange({
    method: 'POST',
    path: `/outbox/${of.id}/giving-up`,
    body: () => draft.values,
    stale: ['/outbox', '/cases'],
  })
  const submit = () => {
    give.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('mailboxes.given_up'))
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={give.error} fields={['reason']}>
      <p>{say('mailboxes.give_up_what')}</p>
      <Textarea label={say('mailboxes.give_up_why')} autosize minRows={2} {...draft.text('reason')} />
      <Submit busy={give.isPending} disabled={!draft.values.reason.trim()}>
        {say('mailboxes.give_up_do')}
      </Submit>
    </Form>
  )
}
