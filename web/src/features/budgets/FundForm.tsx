import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { useSession } from '@/api/session.ts'
import { FieldRow, Form, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'

// Money into the organisation's pool.
export function FundForm({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const { minor: read } = useAmounts()
  const draft = useDraft(
    { amount: '', currency: useSession().organisation?.currency ?? 'EUR', reason: '' },
    { keep: 'budget_fund' },
  )
  const fund = useChange<object>({ method: 'POST', path: '/budget-funds', body: (wish) => wish, stale: ['/budget-'] })
  const submit = () => {
    const { amount, currency, reason } = draft.values
    const minor = read(amount, currency)
    if (minor === null) {
      draft.setFaults([{ field: 'amount', sentence: say('budgets.no_amount') }])
      return
    }
    fund.mutate(
      { amount: { minor, currency }, reason },
      {
        onSuccess: () => {
          draft.forget()
          onDone()
        },
        onError: (failure) => {
          draft.setFaults(faultsOf(failure).map((one) => (one.field === 'amount/currency' ? { ...one, field: 'currency' } : one)))
        },
      },
    )
  }
  return (
    <Form onSubmit={submit} error={fund.error} fields={['amount', 'currency', 'amount/currency', 'reason']}>
      <p className="muted">{say('budgets.fund_what')}</p>
      <FieldRow>
        <TextInput label={say('budgets.amount')} inputMode="decimal" {...draft.text('amount')} />
        <TextInput label={say('budgets.currency')} maxLength={3} {...draft.text('currency')} />
      </FieldRow>
      <TextInput label={say('budgets.reason')} description={say('budgets.reason_hint')} {...draft.text('reason')} />
      <Submit busy={fund.isPending}>{say('budgets.fund')}</Submit>
    </Form>
  )
}
