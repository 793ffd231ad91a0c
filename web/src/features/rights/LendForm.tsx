import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import type { Delegation, DelegationWish, RightsMatrix } from '@/api/types.ts'
import { MultiSelect } from '@/components/choices.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { FieldRow, Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useFormats, zoneOfReader } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { instantIn } from '@/lib/zoned.ts'
import { useAmounts } from '@/lib/money.ts'

interface Fields {
  giver: string | null
  taker: string | null
  from: string
  to: string
  reason: string
  decisions: string[]
  limit: string
}

const empty: Fields = { giver: null, taker: null, from: '', to: '', reason: '', decisions: [], limit: '' }
const shown = ['giver', 'taker', 'from', 'to', 'reason', 'limit', 'limit/minor', 'decisions']

// To whom, from when to when, for what, and why. It ends by itself at the end of its last day.
export function LendForm({ forOthers, onDone }: { forOthers: boolean; onDone: () => void }) {
  const say = useSay()
  const { day } = useFormats()
  const { minor } = useAmounts()
  const matrix = useQuery(read<RightsMatrix>('/rights')).data
  const currency = matrix?.currency ?? 'EUR'
  const draft = useDraft<Fields>(empty, { keep: forOthers ? 'lend.others' : 'lend' })
  const { values, change, setFaults, fault } = draft
  const { mutate, error, isPending } = useChange<DelegationWish, Delegation>({
    method: 'POST',
    path: '/delegations',
    body: (wish) => wish,
    stale: ['/delegations', '/cases/', '/me/rights'],
  })
  const submit = () => {
    const limit = values.limit.trim() === '' ? null : minor(values.limit, currency)
    const faults = [
      ...(values.taker ? [] : [{ field: 'taker', sentence: say('rights.choose_taker') }]),
      ...(values.to ? [] : [{ field: 'to', sentence: say('rights.choose_to') }]),
      ...(values.limit.trim() && limit === null ? [{ field: 'limit', sentence: say('rights.bad_amount') }] : []),
    ]
    if (faults.length > 0) {
      setFaults(faults)
      return
    }
    mutate(
      {
        giver: values.giver,
        taker: values.taker ?? '',
        from: values.from ? instantIn(zoneOfReader(), `${values.from}T00:00`) : null,
        to: instantIn(zoneOfReader(), `${values.to}T23:59`),
        reason: values.reason,
        decisions: values.decisions,
        limit: limit === null ? null : { minor: limit, currency },
      },
      {
        onSuccess: () => {
          notify(say('rights.lent_done', { to: day(values.to) }))
          draft.forget()
          onDone()
        },
        onError: (failure) => {
          setFaults(faultsOf(failure).map((one) => (one.field === 'limit/minor' ? { ...one, field: 'limit' } : one)))
        },
      },
    )
  }
  return (
    <Form onSubmit={submit} error={error} fields={shown}>
      {forOthers && (
        <EmployeeChoice
          label={say('rights.giver')}
          value={values.giver}
          error={fault('giver')}
          onChange={(giver) => {
            change({ giver })
          }}
        />
      )}
      <EmployeeChoice
        label={say('rights.taker')}
        value={values.taker}
        error={fault('taker')}
        onChange={(taker) => {
          change({ taker })
        }}
      />
      <FieldRow>
        <TextInput type="date" label={say('rights.from')} {...draft.text('from')} />
        <TextInput type="date" label={say('rights.to')} {...draft.text('to')} />
      </FieldRow>
      <MultiSelect
        label={say('rights.which')}
        placeholder={values.decisions.length === 0 ? say('rights.which_all') : ''}
        data={(matrix?.decisions ?? []).map(({ id, name, kind }) => ({ value: id, label: `${name} (${say(`rights.${kind}`)})` }))}
        value={values.decisions}
        error={fault('decisions')}
        onChange={(decisions) => {
          change({ decisions })
        }}
      />
      <TextInput
        label={say('rights.limit', { currency })}
        description={say('rights.limit_hint')}
        inputMode="decimal"
        {...draft.text('limit')}
      />
      <Textarea
        label={say('rights.reason')}
        description={say('rights.reason_hint')}
        autosize
        minRows={2}
        {...draft.text('reason')}
      />
      <Submit busy={isPending}>{say('rights.lend')}</Submit>
    </Form>
  )
}
