import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { BudgetAccount, Named } from '@/api/types.ts'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { nameOf } from './tree.ts'

const takers = ['unit', 'employee', 'vertical'] as const

// From a budget to another; one that is not there yet is opened by it.
export function GrantForm({ accounts, onDone }: { accounts: readonly BudgetAccount[]; onDone: () => void }) {
  const say = useSay()
  const { money, minor: read } = useAmounts()
  const units = useQuery(readAll<Named>('/units')).data ?? []
  const verticals = useQuery(readAll<Named>('/verticals')).data ?? []
  const draft = useDraft(
    {
      from: accounts[0]?.id ?? '',
      to: 'unit' as (typeof takers)[number],
      unit: '',
      vertical: '',
      employee: null as string | null,
      amount: '',
      reason: '',
    },
    { keep: 'budget_grant' },
  )
  const { values } = draft
  const grant = useChange<object>({ method: 'POST', path: '/budget-grants', body: (wish) => wish, stale: ['/budget-'] })
  const from = accounts.find(({ id }) => id === values.from) ?? accounts[0]
  const submit = () => {
    const currency = from?.currency ?? 'EUR'
    const minor = read(values.amount, currency)
    if (minor === null) {
      draft.setFaults([{ field: 'amount', sentence: say('budgets.no_amount') }])
      return
    }
    grant.mutate(
      { from: from?.id, [values.to]: values[values.to] || null, amount: { minor, currency }, reason: values.reason },
      {
        onSuccess: () => {
          draft.forget()
          onDone()
        },
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  const choices = (all: readonly Named[]) => [
    { value: '', label: say('budgets.choose') },
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Form onSubmit={submit} error={grant.error} fields={['from', 'amount', 'reason']}>
      <NativeSelect
        label={say('budgets.from')}
        data={accounts.map((one) => ({
          value: one.id,
          label: `${nameOf(one, say)} – ${say('budgets.left', { amount: money({ minor: one.available, currency: one.currency }) })}`,
        }))}
        {...draft.text('from')}
      />
      <Segments
        label={say('budgets.to')}
        value={values.to}
        options={takers.map((value) => ({ value, label: say(`budgets.kind_${value}`) }))}
        onChange={(to) => {
          draft.change({ to })
        }}
      />
      {values.to === 'unit' && <NativeSelect label={say('budgets.kind_unit')} data={choices(units)} {...draft.text('unit')} />}
      {values.to === 'vertical' && (
        <NativeSelect label={say('budgets.kind_vertical')} data={choices(verticals)} {...draft.text('vertical')} />
      )}
      {values.to === 'employee' && (
        <EmployeeChoice
          label={say('budgets.kind_employee')}
          value={values.employee}
          onChange={(employee) => {
            draft.change({ employee })
          }}
        />
      )}
      <TextInput
        label={say('budgets.amount')}
        description={from && say('budgets.in_currency', { currency: from.currency })}
        inputMode="decimal"
        {...draft.text('amount')}
      />
      <TextInput label={say('budgets.reason')} description={say('budgets.reason_hint')} {...draft.text('reason')} />
      <Submit busy={grant.isPending}>{say('budgets.grant')}</Submit>
    </Form>
  )
}
