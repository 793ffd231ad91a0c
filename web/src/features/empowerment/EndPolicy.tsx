import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { BudgetPolicy } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

interface Props {
  of: BudgetPolicy | null
  onDone: () => void
}

// A policy ends with the reason its people read. What was granted stays until its period is over.
export function EndPolicy({ of, onDone }: Props) {
  const say = useSay()
  return (
    <Dialog title={say('empowerment.end_title', { name: of?.name ?? '' })} open={of !== null} onClose={onDone}>
      {of && <Ending of={of} onDone={onDone} />}
    </Dialog>
  )
}

function Ending({ of, onDone }: Props & { of: BudgetPolicy }) {
  const say = useSay()
  const draft = useDraft({ why: '' }, { keep: `end_policy.${of.id}` })
  const end = useChange({
    method: 'POST',
    path: `/budget-policies/${of.id}/end`,
    body: () => draft.values,
    stale: ['/budget-policies', '/me/budget'],
  })
  const submit = () => {
    end.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={end.error} fields={['why']}>
      <p className="muted">{say('empowerment.end_what')}</p>
      <Textarea label={say('empowerment.why_change')} autosize minRows={2} {...draft.text('why')} />
      <Submit busy={end.isPending} disabled={!draft.values.why.trim()}>
        {say('empowerment.end')}
      </Submit>
    </Form>
  )
}
