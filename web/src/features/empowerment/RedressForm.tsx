import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Redress } from '@/api/types.ts'
import { Form, NativeSelect, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { AmountField } from './AmountField.tsx'
import { reasonKey, reasons, redressKinds } from './codes.ts'
import { gestureReads, optionsQuery } from './reads.ts'

// What the customer is owed: recorded here, booked by the core system. It never touches a budget.
export function RedressForm({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useSay()
  const { minor: read } = useAmounts()
  const options = useQuery(optionsQuery({ kind: 'cases', id }))
  const currency = options.data?.at_once.currency ?? ''
  const draft = useDraft({ kind: 'refund', amount: '', reason: 'our_mistake', words: '' }, { keep: `redress.${id}` })
  const minor = currency ? read(draft.values.amount, currency) : null
  const record = useChange<undefined, Redress>({
    method: 'POST',
    path: `/cases/${id}/redress`,
    body: () => ({ ...draft.values, amount: { minor, currency } }),
    stale: gestureReads,
  })
  const submit = () => {
    record.mutate(undefined, {
      onSuccess: (redress) => {
        draft.forget()
        notify(redress.said)
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  if (!options.data) return <ProblemNote error={options.error} onRetry={() => void options.refetch()} />
  return (
    <Form onSubmit={submit} error={record.error} fields={['kind', 'amount', 'amount/minor', 'reason', 'words']}>
      <p className="muted small">{say('empowerment.put_right_what')}</p>
      <NativeSelect
        label={say('empowerment.redress_kind')}
        data={redressKinds.map((value) => ({ value, label: say(`empowerment.redress_${value}`) }))}
        {...draft.text('kind')}
      />
      <AmountField
        label={say('empowerment.amount')}
        currency={currency}
        value={draft.values.amount}
        error={draft.fault('amount') ?? draft.fault('amount/minor')}
        onChange={(amount) => {
          draft.change({ amount })
        }}
      />
      <NativeSelect
        label={say('empowerment.why')}
        data={reasons.map((value) => ({ value, label: say(reasonKey(value)) }))}
        {...draft.text('reason')}
      />
      <Textarea label={say('empowerment.words')} autosize minRows={1} {...draft.text('words')} />
      <Submit busy={record.isPending} disabled={minor === null}>
        {say('empowerment.put_right_do')}
      </Submit>
    </Form>
  )
}
