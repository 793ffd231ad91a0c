import { faultsOf } from '@/api/faults.ts'
import { useKept } from '@/api/kept.ts'
import type { Customer } from '@/api/types.ts'
import { FieldRow, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { useDraft } from '@/lib/draft.ts'
import { languages, useSay } from '@/lib/sentences.ts'
import { OwnFields } from './OwnFields.tsx'

interface Props {
  customer: Customer | null // null: a new one
  onDone: (made: { id: string } | null) => void
}

const kinds = ['person', 'company', 'public_body'] as const
const fields = ['name', 'kind', 'language', 'segment', 'care_reason', 'contacts/0/value', 'contacts/1/value']

export function CustomerForm({ customer, onDone }: Props) {
  const say = useSay()
  const draft = useDraft({
    name: customer?.name ?? '',
    kind: (customer?.kind ?? 'person') as string,
    language: customer?.language ?? '',
    segment: customer?.segment ?? '',
    manager: customer?.manager ?? null,
    care_reason: customer?.care_reason ?? '',
    fields: customer?.fields ?? {},
    email: '',
    phone: '',
  })
  const { keep, error, busy } = useKept('/customers', customer?.id ?? null)
  const { email, phone, care_reason, ...rest } = draft.values
  const contacts = [
    ...(email.trim() ? [{ kind: 'email', value: email }] : []),
    ...(phone.trim() ? [{ kind: 'phone', value: phone }] : []),
  ]
  const submit = () => {
    keep(
      { ...rest, care_reason: care_reason.trim() || null, ...(customer ? {} : { contacts }) },
      {
        onSuccess: (made) => {
          onDone(made as { id: string })
        },
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  return (
    <Form onSubmit={submit} error={error} fields={fields}>
      <TextInput label={say('customers.name')} {...draft.text('name')} />
      {!customer && (
        <FieldRow>
          <TextInput label={say('customers.email')} {...draft.text('email')} error={draft.fault('contacts/0/value')} />
          <TextInput
            label={say('customers.phone')}
            {...draft.text('phone')}
            error={draft.fault(`contacts/${email.trim() ? '1' : '0'}/value`)}
          />
        </FieldRow>
      )}
      <FieldRow>
        <NativeSelect
          label={say('customers.kind')}
          data={kinds.map((value) => ({ value, label: say(`customers.kind_${value}`) }))}
          {...draft.text('kind')}
        />
        <NativeSelect
          label={say('customers.language')}
          data={[{ value: '', label: '–' }, ...languages.map((value) => ({ value, label: say(`web.language.${value}`) }))]}
          {...draft.text('language')}
        />
        <TextInput label={say('customers.segment')} {...draft.text('segment')} />
      </FieldRow>
      <OwnFields
        values={draft.values.fields}
        onChange={(own) => {
          draft.change({ fields: own })
        }}
      />
      <EmployeeChoice
        label={say('customers.manager')}
        value={draft.values.manager}
        onChange={(manager) => {
          draft.change({ manager })
        }}
      />
      <Textarea
        label={say('customers.care_reason')}
        description={say('customers.care_hint')}
        autosize
        minRows={2}
        {...draft.text('care_reason')}
      />
      <Submit busy={busy}>{say('web.save')}</Submit>
    </Form>
  )
}
