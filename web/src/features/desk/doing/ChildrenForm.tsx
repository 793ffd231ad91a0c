import { faultsOf } from '@/api/faults.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { Answer } from '../bulk/BulkForm.tsx'
import { useBulk } from '../bulk/use_bulk.ts'

interface Props {
  of: CaseAtDesk
  onDone: () => void
}

// One answer to every customer whose open case stands under this one; held for ten seconds as every message is.
export function AnswerChildren({ of, onDone }: Props) {
  const say = useSay()
  const bulk = useBulk({ children_of: of.row.id }, onDone)
  return (
    <>
      <p className="muted">{say('desk.answer_children_what')}</p>
      <Answer
        error={bulk.error}
        busy={bulk.isPending}
        keep={`answer_children.${of.row.id}`}
        onDo={(words, after) => {
          bulk.mutate({ act: 'answer', with: words }, after)
        }}
      />
    </>
  )
}

// The open ones are resolved with the same words.
export function ResolveChildren({ of, onDone }: Props) {
  const say = useSay()
  const bulk = useBulk({ children_of: of.row.id }, onDone)
  const draft = useDraft({ resolution: of.resolution ?? '' }, { keep: `resolve_children.${of.row.id}` })
  const { resolution } = draft.values
  const submit = () => {
    bulk.mutate({ act: 'state', with: { state: { state: 'resolved', resolution } } }, draft.forget)
  }
  return (
    <Form onSubmit={submit} error={bulk.error}>
      <p className="muted">{say('desk.resolve_children_what')}</p>
      <Textarea
        label={say('desk.resolve_what')}
        description={say('desk.resolve_what_hint')}
        autosize
        minRows={2}
        {...draft.text('resolution')}
        error={faultsOf(bulk.error).find(({ field }) => field.endsWith('resolution'))?.sentence}
      />
      <Submit busy={bulk.isPending} disabled={!resolution.trim()}>
        {say('desk.resolve_children_do')}
      </Submit>
    </Form>
  )
}
