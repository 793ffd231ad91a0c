import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { BudgetPolicy, Named } from '@/api/types.ts'
import { FieldRow, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { AmountField } from './AmountField.tsx'
import { periods } from './codes.ts'
import { GiftLimits } from './GiftLimits.tsx'
import { draftOf, fieldOf, giftKinds, type PolicyDraft, wishOf } from './policy_draft.ts'
import { useCurrency } from './currency.ts'

interface Props {
  of: BudgetPolicy | null // null: a new one
  onDone: () => void
}

type AmountName = 'most_at_once' | 'allowance' | 'most_a_customer' | 'receipt_from'

// Who may give how much. A change is a new version: what was given before stays under the old one.
export function PolicyForm({ of, onDone }: Props) {
  const say = useSay()
  const amounts = useAmounts()
  const ours = useCurrency()
  const units = useQuery({ ...readAll<Named>('/units'), staleTime: 300_000 }).data ?? []
  const touchpoints = useQuery({ ...readAll<Named>('/touchpoints'), staleTime: 300_000 }).data ?? []
  const draft = useDraft<PolicyDraft>(draftOf(of, ours, amounts), { keep: `policy.${of?.id ?? 'new'}` })
  const { values, change } = draft
  const keep = useChange({
    method: of ? 'PUT' : 'POST',
    path: of ? `/budget-policies/${of.id}` : '/budget-policies',
    body: () => wishOf(values, of, amounts),
    etag: () => (of ? `"${String(of.version)}"` : null),
    stale: ['/budget-policies', '/me/budget', '/cases'],
  })
  const submit = () => {
    keep.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('web.saved'))
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure).map((one) => ({ ...one, field: fieldOf(one.field, values) })))
      },
    })
  }
  const amount = (name: AmountName, hint?: string) => (
    <AmountField
      label={say(`empowerment.f_${name}`)}
      {...(hint ? { description: hint } : {})}
      currency={values.currency}
      value={values[name]}
      error={draft.fault(name)}
      onChange={(typed) => {
        change({ [name]: typed })
      }}
    />
  )
  const anyOf = (list: Named[]) => [
    { value: '', label: say('empowerment.anywhere') },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const period = periods.map((value) => ({ value, label: say(`empowerment.period_${value}`) }))
  return (
    <Form onSubmit={submit} error={keep.error} fields={named}>
      <TextInput label={say('empowerment.f_name')} {...draft.text('name')} />
      <FieldRow>
        <TextInput label={say('empowerment.f_level')} description={say('empowerment.f_level_hint')} {...draft.text('level')} />
        <NativeSelect label={say('empowerment.f_unit')} data={anyOf(units)} {...draft.text('unit')} />
        {touchpoints.length > 0 && (
          <NativeSelect label={say('empowerment.f_touchpoint')} data={anyOf(touchpoints)} {...draft.text('touchpoint')} />
        )}
      </FieldRow>
      <FieldRow>
        {amount('most_at_once', say('empowerment.f_most_at_once_hint'))}
        {!values.touchpoint && amount('allowance')}
        {!values.touchpoint && <NativeSelect label={say('empowerment.f_period')} data={period} {...draft.text('period')} />}
      </FieldRow>
      <FieldRow>
        {!values.touchpoint && (
          <NativeSelect
            label={say('empowerment.f_rest')}
            data={(['lapses', 'carries_over'] as const).map((value) => ({ value, label: say(`empowerment.f_rest_${value}`) }))}
            {...draft.text('rest')}
          />
        )}
        {amount('most_a_customer')}
        <NativeSelect label={say('empowerment.f_customer_period')} data={period} {...draft.text('customer_period')} />
        {amount('receipt_from')}
      </FieldRow>
      <GiftLimits values={values} fault={draft.fault} onChange={change} />
      <Textarea
        label={say('empowerment.why_change')}
        description={say('empowerment.why_change_hint')}
        autosize
        minRows={2}
        {...draft.text('why')}
      />
      <Submit busy={keep.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}

const named = [
  'name',
  'who/level',
  'who/unit',
  'who/touchpoint',
  'terms/most_at_once',
  'terms/allowance',
  'terms/most_a_customer',
  'terms/receipt_from',
  ...giftKinds.flatMap((_, place) => [`terms/gifts/${String(place)}/at_once`, `terms/gifts/${String(place)}/a_year`]),
  'why',
]
