import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { readAll } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Look, Touchpoint, Try } from '@/api/types.ts'
import { FieldRow, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useSaving } from './saving.ts'
import { Theirs } from './Theirs.tsx'
import { bodyOf, fieldsOf } from './try_fields.ts'

interface Props {
  of: Try | null // null: a new one
  origin?: Try | undefined // tried there before
  touchpoint?: string | undefined
  onDone: (made: Try) => void
}

const looks: Look[] = ['turnaround', 'ftr', 'complaints', 'csat']

// Three lines to begin with; what was learned comes later, and who it is is known.
export function TryForm({ of, origin, touchpoint, onDone }: Props) {
  const say = useSay()
  const reads = may(useSession(), 'touchpoints.read')
  const touchpoints = useQuery({ ...readAll<Touchpoint>('/touchpoints'), enabled: reads }).data ?? []
  const draft = useDraft(fieldsOf(of ?? origin ?? null, of === null, touchpoint), {
    keep: `try.${of?.id ?? `new.${origin?.id ?? ''}`}`,
  })
  const { values } = draft
  const { save, busy, error, theirs } = useSaving(of ? 'PATCH' : 'POST', of ? `/tries/${of.id}` : '/tries')
  const submit = (base = values.base) => {
    save(
      { body: bodyOf(values, of ? null : (origin?.id ?? null), of !== null), base },
      {
        onSuccess: (made) => {
          draft.forget()
          onDone(made)
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
      fields={['what', 'until', 'looks_at', 'touchpoint', 'look']}
    >
      <Textarea
        label={say('tries.what')}
        description={say('tries.what_hint')}
        autosize
        minRows={2}
        maxLength={300}
        {...draft.text('what')}
      />
      <TextInput type="date" label={say('tries.until')} description={say('tries.until_hint')} {...draft.text('until')} />
      <TextInput
        label={say('tries.looks_at')}
        description={say('tries.looks_at_hint')}
        maxLength={300}
        {...draft.text('looks_at')}
      />
      <FieldRow>
        <NativeSelect
          label={say('tries.touchpoint')}
          data={[
            { value: '', label: say('tries.none_chosen') },
            ...touchpoints.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...draft.text('touchpoint')}
        />
        <NativeSelect
          label={say('tries.look')}
          data={[
            { value: '', label: say('tries.all_four') },
            ...looks.map((value) => ({ value, label: say(`tries.look_${value}`) })),
          ]}
          {...draft.text('look')}
        />
      </FieldRow>
      {theirs && (
        <Theirs
          words={`${theirs.what} · ${theirs.looks_at}`}
          onMine={() => {
            submit(theirs.version)
          }}
          onTheirs={() => {
            draft.forget()
            onDone(theirs)
          }}
        />
      )}
      <Submit busy={busy} disabled={theirs !== null}>
        {say(of ? 'web.save' : origin ? 'tries.copy' : 'tries.begin')}
      </Submit>
    </Form>
  )
}
