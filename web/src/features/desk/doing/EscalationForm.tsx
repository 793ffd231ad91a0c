import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'

// A case is taken to whoever leads, or they say what they do about it, or what became of it.
export type Escalating = { does: 'raise' } | { does: 'answer' | 'settle'; id: string }

interface Props {
  of: CaseAtDesk
  doing: Escalating
  onDone: () => void
}

const labels = {
  raise: 'desk.escalate_why',
  answer: 'desk.escalation_what',
  settle: 'desk.escalation_became',
} as const

const submits = {
  raise: 'desk.escalate',
  answer: 'desk.escalation_answer',
  settle: 'desk.escalation_settle',
} as const

export function EscalationForm({ of, doing, onDone }: Props) {
  const say = useSay()
  const field = doing.does === 'raise' ? 'reason' : 'text'
  const draft = useDraft({ reason: '', text: '' }, { keep: `escalation.${of.row.id}.${doing.does}` })
  const path = `/cases/${of.row.id}/escalations`
  const { reason, text } = draft.values
  const change = useChange(
    doing.does === 'raise'
      ? { method: 'POST', path, body: () => ({ reason }), stale: deskReads }
      : {
          method: 'PUT',
          path: `${path}/${doing.id}`,
          body: () => ({ text, settles: doing.does === 'settle' }),
          stale: deskReads,
        },
  )
  const submit = () => {
    change.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={change.error} fields={[field]}>
      <Textarea label={say(labels[doing.does])} autosize minRows={2} autoFocus {...draft.text(field)} />
      <Submit busy={change.isPending}>{say(submits[doing.does])}</Submit>
    </Form>
  )
}
