import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Named, ResponsibilityMap, TouchpointOnMap } from '@/api/types.ts'
import { MultiSelect } from '@/components/choices.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { EmployeesChoice } from '@/components/EmployeesChoice.tsx'
import { Checkbox, FieldRow, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useNames } from './names.ts'
import { matchOf, pathIn, type Plan } from './plan.ts'
import { useLists } from './lists.ts'

interface Props {
  of: TouchpointOnMap | null // null: a new one
  map: ResponsibilityMap
  plan: Plan
  onDone: () => void
}

const named = [
  'name',
  'team',
  'accountable',
  'deputies',
  'further_teams',
  'products',
  'decision_level',
  'good',
  'examples',
  'reason',
]

// A touchpoint, all of it but its place.
export function StepForm({ of, map, plan, onDone }: Props) {
  const say = useSay()
  const { units, products } = useLists()
  const names = useNames(map)
  const draft = useDraft(
    {
      name: of?.name ?? '',
      journey: of?.journey ?? map.journeys[0]?.id ?? '',
      team: of?.team ?? '',
      accountable: of?.accountable ?? null,
      deputies: (of?.deputies ?? []).map((id): Named => ({ id, name: names.person(id) ?? say('map.left') })),
      further_teams: of?.further_teams ?? [],
      products: of?.products ?? [],
      decision_level: of?.decision_level ?? '',
      on_form: of?.on_form ?? false,
      good: of?.good ?? '',
      examples: (of?.examples ?? []).join('\n'),
      reason: '',
    },
    { keep: `touchpoint.${plan.draft?.id ?? 'today'}.${of?.id ?? 'new'}` },
  )
  const { values, change } = draft
  const keep = useChange({
    method: of ? 'PATCH' : 'POST',
    path: pathIn(plan, 'touchpoints', of?.id ?? null),
    body: () => {
      const { journey, ...rest } = values
      const wish = {
        ...rest,
        team: values.team || null,
        deputies: values.deputies.map(({ id }) => id),
        examples: values.examples.split('\n').filter((line) => line.trim() !== ''),
      }
      return of ? wish : { ...wish, journey: journey || null }
    },
    etag: () => matchOf(plan, of?.version ?? null),
    stale: plan.stale,
  })
  const submit = () => {
    keep.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  const listed = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form onSubmit={submit} error={keep.error} fields={named}>
      <TextInput label={say('map.step_name')} description={say('map.step_name_hint')} {...draft.text('name')} />
      {!of && map.journeys.length > 0 && (
        <NativeSelect
          label={say('map.journey')}
          data={[...listed(map.journeys), { value: '', label: say('map.loose') }]}
          {...draft.text('journey')}
        />
      )}
      <Textarea label={say('map.good')} description={say('map.good_hint')} autosize minRows={2} {...draft.text('good')} />
      <Textarea
        label={say('map.examples')}
        description={say('map.examples_hint')}
        autosize
        minRows={2}
        {...draft.text('examples')}
      />
      <FieldRow>
        <EmployeeChoice
          label={say('map.accountable')}
          value={values.accountable}
          onChange={(accountable) => {
            change({ accountable })
          }}
        />
        <EmployeesChoice
          label={say('map.deputies')}
          value={values.deputies}
          onChange={(deputies) => {
            change({ deputies })
          }}
        />
      </FieldRow>
      <FieldRow>
        <NativeSelect
          label={say('map.team')}
          data={[{ value: '', label: say('map.no_team') }, ...listed(units)]}
          {...draft.text('team')}
        />
        <MultiSelect
          label={say('map.further_teams')}
          data={listed(units)}
          searchable
          value={values.further_teams}
          onChange={(further_teams) => {
            change({ further_teams })
          }}
        />
      </FieldRow>
      <FieldRow>
        <MultiSelect
          label={say('map.products')}
          data={listed(products)}
          searchable
          value={values.products}
          onChange={(chosen) => {
            change({ products: chosen })
          }}
        />
        <TextInput
          label={say('map.decision_level')}
          description={say('map.decision_level_hint')}
          {...draft.text('decision_level')}
        />
      </FieldRow>
      <Checkbox
        label={say('touchpoints.on_form')}
        checked={values.on_form}
        onChange={(event) => {
          change({ on_form: event.currentTarget.checked })
        }}
      />
      {of && <TextInput label={say('map.reason')} description={say('map.reason_hint')} {...draft.text('reason')} />}
      <Submit busy={keep.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
