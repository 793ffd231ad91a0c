import { faultsOf } from '@/api/faults.ts'
import type { Unit } from '@/api/types.ts'
import { Checkbox, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { useKept } from '@/api/kept.ts'
import { possibleParents } from './tree.ts'

interface Props {
  unit: Unit | null // null: a new one
  parent: string | null
  units: readonly Unit[]
  onDone: () => void
}

export function UnitForm({ unit, parent, units, onDone }: Props) {
  const say = useSay()
  const draft = useDraft({
    name: unit?.name ?? '',
    parent: parent ?? '',
    partner: unit?.kind === 'partner',
    lead: unit?.lead ?? null,
  })
  const { keep, error, busy } = useKept('/units', unit?.id ?? null)
  const submit = () => {
    const { name, parent: above, partner, lead } = draft.values
    keep(
      { name, parent: above || null, kind: partner ? 'partner' : 'unit', lead },
      {
        onSuccess: onDone,
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  return (
    <Form onSubmit={submit} error={error} fields={['name', 'parent']}>
      <TextInput label={say('people.unit_name')} {...draft.text('name')} />
      <NativeSelect
        label={say('people.unit_parent')}
        data={[
          { value: '', label: say('people.unit_top') },
          ...possibleParents(units, unit?.id ?? null).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...draft.text('parent')}
      />
      <EmployeeChoice
        label={say('people.unit_lead')}
        value={draft.values.lead}
        onChange={(lead) => {
          draft.change({ lead })
        }}
      />
      <Checkbox
        label={say('people.unit_partner')}
        checked={draft.values.partner}
        onChange={(event) => {
          draft.change({ partner: event.currentTarget.checked })
        }}
      />
      <Submit busy={busy}>{say('web.save')}</Submit>
    </Form>
  )
}
