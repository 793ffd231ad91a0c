import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { Form, Submit } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'
import { emptyHandOn, HandOnFields, handOnWish, isWhole } from './HandOnFields.tsx'

export function HandOnForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft(emptyHandOn, { keep: `hand_on.${of.row.id}` })
  const offer = useChange({
    method: 'POST',
    path: `/cases/${of.row.id}/handoff`,
    body: () => handOnWish(draft.values),
    stale: deskReads,
  })
  const submit = () => {
    offer.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('desk.handed'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={offer.error} fields={['reason']}>
      <HandOnFields draft={draft} />
      <Submit busy={offer.isPending} disabled={!isWhole(draft.values)}>
        {say('desk.hand_do')}
      </Submit>
    </Form>
  )
}
