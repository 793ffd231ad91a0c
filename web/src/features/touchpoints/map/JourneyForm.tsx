import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { JourneyOnMap } from '@/api/types.ts'
import { Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { matchOf, pathIn, type Plan } from './plan.ts'

interface Props {
  of: JourneyOnMap | null // null: a new one
  plan: Plan
  onDone: () => void
}

// What a customer sets out to do, from the first step to the last.
export function JourneyForm({ of, plan, onDone }: Props) {
  const say = useSay()
  const draft = useDraft(
    { name: of?.name ?? '', about: of?.about ?? '', reason: '' },
    { keep: `journey.${plan.draft?.id ?? 'today'}.${of?.id ?? 'new'}` },
  )
  const keep = useChange({
    method: of ? 'PATCH' : 'POST',
    path: pathIn(plan, 'journeys', of?.id ?? null),
    body: () => draft.values,
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
  return (
    <Form onSubmit={submit} error={keep.error} fields={['name', 'about', 'reason']}>
      <TextInput label={say('map.journey_name')} description={say('map.journey_name_hint')} {...draft.text('name')} />
      <Textarea label={say('map.journey_about')} autosize minRows={2} {...draft.text('about')} />
      {of && <TextInput label={say('map.reason')} description={say('map.reason_hint')} {...draft.text('reason')} />}
      <Submit busy={keep.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
