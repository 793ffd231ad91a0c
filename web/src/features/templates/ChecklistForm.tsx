import { faultsOf } from '@/api/faults.ts'
import type { Checklist, NewChecklist, Suits } from '@/api/types.ts'
import { Form, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useKeeping } from './keeping.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { stepsOf, textsOf, type Step } from './steps.ts'
import { StepsField } from './StepsField.tsx'
import { SuitsFields } from './SuitsFields.tsx'

interface Fields {
  name: string
  suits: Suits
  steps: readonly Step[]
  base: number // the version it was made from
}

// Steps in their order. Cases it was put on keep those they have.
export function ChecklistForm({ of, onDone }: { of: Checklist | null; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft<Fields>(fieldsOf(of), { keep: `checklist.${of?.id ?? 'new'}` })
  const { values, change } = draft
  const { keep, busy, error, theirs, reset } = useKeeping<Checklist>('/checklists', of?.id ?? null)
  const submit = (base = values.base) => {
    const wish: NewChecklist = { name: values.name, suits: values.suits, steps: textsOf(values.steps) }
    keep(
      { wish, base },
      {
        onSuccess: ({ name }) => {
          draft.forget()
          notify(say('templates.kept_list', { name }))
          onDone()
        },
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  return (
    <Form
      onSubmit={() => {
        submit()
      }}
      error={error}
      fields={['name']}
    >
      <TextInput label={say('templates.name')} {...draft.text('name')} />
      <StepsField
        value={values.steps}
        onChange={(steps) => {
          change({ steps })
        }}
      />
      <SuitsFields
        value={values.suits}
        onChange={(suits) => {
          change({ suits })
        }}
      />
      {theirs && (
        <Meanwhile
          theirs={theirs.steps.join('\n')}
          onMine={() => {
            change({ base: theirs.version })
            submit(theirs.version)
          }}
          onTheirs={() => {
            change(fieldsOf(theirs))
            reset()
          }}
        />
      )}
      <Submit busy={busy} disabled={theirs !== null || textsOf(values.steps).length === 0}>
        {say('web.save')}
      </Submit>
    </Form>
  )
}

const fieldsOf = (of: Checklist | null): Fields => ({
  name: of?.name ?? '',
  suits: of?.suits ?? { kinds: [], touchpoints: [] },
  steps: stepsOf(of?.steps ?? ['']),
  base: of?.version ?? 0,
})
