import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { Customer, Named } from '@/api/types.ts'
import { MultiSelect } from '@/components/choices.tsx'
import { EmployeesChoice } from '@/components/EmployeesChoice.tsx'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

const stale = ['/customers', '/cases', '/desk']

// From now on only these units and people see who the customer is; with their reason.
export function VisibilityForm({ of, onDone }: { of: Customer; onDone: () => void }) {
  const say = useSay()
  const units = useQuery(readAll<Named>('/units')).data ?? []
  const draft = useDraft({
    units: (of.visible_to?.units ?? []).map(({ id }) => id),
    people: (of.visible_to?.people ?? []) as Named[],
    reason: of.visible_to?.reason ?? '',
  })
  const { values } = draft
  const settle = useChange({
    method: 'PUT',
    path: `/customers/${of.id}/visibility`,
    body: () => ({ ...values, people: values.people.map(({ id }) => id) }),
    stale,
  })
  const submit = () => {
    settle.mutate(undefined, {
      onSuccess: () => {
        notify(say('customers.seen_done'))
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={settle.error} fields={['reason']}>
      <p>{say('customers.seen_what')}</p>
      <Textarea
        label={say('customers.seen_why')}
        description={say('customers.seen_why_hint')}
        autosize
        minRows={2}
        {...draft.text('reason')}
      />
      <MultiSelect
        label={say('customers.seen_units')}
        description={say('customers.seen_units_hint')}
        data={units.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        value={values.units}
        onChange={(chosen) => {
          draft.change({ units: chosen })
        }}
        nothingFoundMessage={say('customers.nobody')}
      />
      <EmployeesChoice
        label={say('customers.seen_people')}
        value={values.people}
        onChange={(people) => {
          draft.change({ people })
        }}
      />
      <Submit busy={settle.isPending} disabled={!values.reason.trim()}>
        {say('customers.seen_do')}
      </Submit>
    </Form>
  )
}
