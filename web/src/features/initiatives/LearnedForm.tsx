import { faultsOf } from '@/api/faults.ts'
import type { Try } from '@/api/types.ts'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useSaving } from './saving.ts'
import { Theirs } from './Theirs.tsx'

// What came of it: also that nothing did. A try that runs ends with it.
export function LearnedForm({ of, onDone }: { of: Try; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft({ learned: of.learned ?? '', base: of.version }, { keep: `try.learned.${of.id}` })
  const { values } = draft
  const { save, busy, error, theirs } = useSaving('PUT', `/tries/${of.id}/learned`)
  const submit = (base = values.base) => {
    save(
      { body: { learned: values.learned }, base },
      {
        onSuccess: () => {
          draft.forget()
          notify(say('tries.learned_kept'))
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
      fields={['learned']}
    >
      <Textarea
        label={say('tries.learned')}
        description={say('tries.learned_hint')}
        autosize
        minRows={4}
        maxLength={2000}
        {...draft.text('learned')}
      />
      {theirs && (
        <Theirs
          words={theirs.learned ?? ''}
          onMine={() => {
            submit(theirs.version)
          }}
          onTheirs={() => {
            draft.forget()
            onDone()
          }}
        />
      )}
      <Submit busy={busy} disabled={theirs !== null}>
        {say('tries.learned_save')}
      </Submit>
    </Form>
  )
}
