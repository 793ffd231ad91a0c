import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { Form, NativeSelect, Submit, Textarea } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import type { Said } from './words.ts'

interface Props {
  path: string
  id: string
  items: readonly Said[]
}

export function CommentForm({ path, id, items }: Props) {
  const say = useSay()
  const draft = useDraft({ words: '', about: '' }, { keep: `principles.comment.${id}` })
  const { values } = draft
  const send = useChange({
    method: 'POST',
    path,
    body: () => ({ words: values.words, ...(values.about ? { about: values.about } : {}) }),
    stale: ['/principle-texts'],
  })
  return (
    <Form
      onSubmit={() => {
        send.mutate(undefined, {
          onSuccess: draft.forget,
          onError: (failure) => {
            draft.setFaults(faultsOf(failure))
          },
        })
      }}
      error={send.error}
      fields={['words']}
    >
      <Textarea label={say('principles.comment')} autosize minRows={2} {...draft.text('words')} />
      {items.length > 0 && (
        <NativeSelect
          label={say('principles.comment_about')}
          data={[
            { value: '', label: say('principles.comment_whole') },
            ...items.map((one) => ({ value: one.id, label: one.title })),
          ]}
          value={values.about}
          onChange={(event) => {
            draft.change({ about: event.currentTarget.value })
          }}
        />
      )}
      <Submit busy={send.isPending}>{say('principles.comment_send')}</Submit>
    </Form>
  )
}
