import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { useKept } from '@/api/kept.ts'
import { readAll } from '@/api/queries.ts'
import type { Named, Touchpoint } from '@/api/types.ts'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { Checkbox, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

export function TouchpointForm({ touchpoint, onDone }: { touchpoint: Touchpoint | null; onDone: () => void }) {
  const say = useSay()
  const units = useQuery(readAll<Named>('/units')).data ?? []
  const draft = useDraft({
    name: touchpoint?.name ?? '',
    team: touchpoint?.team ?? '',
    accountable: touchpoint?.accountable ?? null,
    on_form: touchpoint?.on_form ?? false,
  })
  const { keep, error, busy } = useKept('/touchpoints', touchpoint?.id ?? null)
  const submit = () => {
    keep(
      { ...draft.values, team: draft.values.team || null },
      {
        onSuccess: onDone,
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  return (
    <Form onSubmit={submit} error={error} fields={['name', 'team']}>
      <TextInput label={say('touchpoints.name')} {...draft.text('name')} />
      <NativeSelect
        label={say('touchpoints.team')}
        description={say('touchpoints.team_hint')}
        data={[{ value: '', label: say('touchpoints.no_team') }, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
        {...draft.text('team')}
      />
      <EmployeeChoice
        label={say('touchpoints.accountable')}
        value={draft.values.accountable}
        onChange={(accountable) => {
          draft.change({ accountable })
        }}
      />
      <Checkbox
        label={say('touchpoints.on_form')}
        checked={draft.values.on_form}
        onChange={(event) => {
          draft.change({ on_form: event.currentTarget.checked })
        }}
      />
      <Submit busy={busy}>{say('web.save')}</Submit>
    </Form>
  )
}
