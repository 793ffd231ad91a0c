import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk, Named } from '@/api/types.ts'
import { EmployeesChoice } from '@/components/EmployeesChoice.tsx'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'

// From now on only those named see the case. Whoever answers for it is named to begin with.
export function RestrictForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft({ named: [of.row.owner] as Named[], reason: '' }, { keep: `restrict.${of.row.id}` })
  const { named, reason } = draft.values
  const restrict = useChange({
    method: 'PUT',
    path: `/cases/${of.row.id}/restriction`,
    body: () => ({ named: named.map(({ id }) => id), reason }),
    stale: deskReads,
  })
  const submit = () => {
    restrict.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('desk.restrict_done'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={restrict.error} fields={['reason']}>
      <p>{say('desk.restrict_what')}</p>
      <EmployeesChoice
        label={say('desk.restrict_named')}
        value={named}
        onChange={(people) => {
          draft.change({ named: people })
        }}
      />
      <Textarea label={say('desk.restrict_why')} autosize minRows={2} {...draft.text('reason')} />
      <Submit busy={restrict.isPending}>{say('desk.restrict_do')}</Submit>
    </Form>
  )
}
