import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Case, CaseBegun, Kind } from '@/api/types.ts'
import { Checkbox, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { kinds } from '../codes.ts'
import { deskReads } from '../reads.ts'
import { customerWish } from './who.ts'

const named = ['subject', 'customer', 'customer/name', 'customer/email', 'customer/phone']

// What the history does not say in a person's words: what it is about, and who it is for.
export function AdoptForm({ of, onDone }: { of: Case; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft(
    { subject: of.subject.touchpoint ?? '', name: '', contact: '', kind: 'complaint' as string, keep: true },
    { keep: `adopt.${of.id}` },
  )
  const { subject, kind, keep } = draft.values
  const adopt = useChange<void, CaseBegun>({
    method: 'POST',
    path: `/histories/${of.id}/adopt`,
    body: () => ({ subject, kind: kind as Kind, keep, customer: customerWish(null, draft.values) }),
    stale: deskReads,
  })
  const submit = () => {
    adopt.mutate(undefined, {
      onSuccess: ({ number }) => {
        draft.forget()
        notify(say('desk.begun', { number: say('desk.number_of', { n: number }) }))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={adopt.error} fields={named}>
      <p>{say('cases.adopt_what')}</p>
      <TextInput label={say('desk.new_subject')} {...draft.text('subject')} />
      <TextInput
        label={say('desk.new_who')}
        {...draft.text('name')}
        error={draft.fault('customer') ?? draft.fault('customer/name')}
      />
      <TextInput
        label={say('desk.new_contact')}
        description={say('desk.new_contact_hint')}
        {...draft.text('contact')}
        error={draft.fault('customer/email') ?? draft.fault('customer/phone')}
      />
      <NativeSelect
        label={say('desk.f_kind')}
        data={kinds.map((value) => ({ value, label: say(`desk.kind_${value}`) }))}
        {...draft.text('kind')}
      />
      <Checkbox
        label={say('desk.new_keep')}
        description={say('desk.new_keep_hint')}
        checked={keep}
        onChange={(event) => {
          draft.change({ keep: event.currentTarget.checked })
        }}
      />
      <Submit busy={adopt.isPending} disabled={!subject.trim()}>
        {say('cases.adopt_do')}
      </Submit>
    </Form>
  )
}
