import { useState } from 'react'
import { Dialog } from '@/components/Dialog.tsx'
import { Form, Submit, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Field } from './FieldsSide.tsx'
import { PickOne, type Choice } from './PickOne.tsx'
import { tagsIn } from './tags.ts'

interface Props {
  field: Field
  choices: Choice[]
  current: string | null
  error: Error | null
  busy: boolean
  onChange: (chosen: string | string[] | null) => void
  onClose: () => void
}

// One field of the case: choose, and it is done.
export function FieldDialog({ field, choices, current, error, busy, onChange, onClose }: Props) {
  const say = useSay()
  return (
    <Dialog title={say(`desk.f_${field}`)} open onClose={onClose}>
      {field === 'tags' ? (
        <Tags current={current ?? ''} error={error} busy={busy} onChange={onChange} />
      ) : (
        <>
          <ProblemNote error={error} />
          <PickOne label={say(`desk.f_${field}`)} choices={choices} current={current} onPick={onChange} />
        </>
      )}
    </Dialog>
  )
}

interface TagsProps {
  current: string
  error: Error | null
  busy: boolean
  onChange: (tags: string[]) => void
}

function Tags({ current, error, busy, onChange }: TagsProps) {
  const say = useSay()
  const [typed, setTyped] = useState(current)
  const submit = () => {
    onChange(tagsIn(typed))
  }
  return (
    <Form onSubmit={submit} error={error}>
      <TextInput
        label={say('desk.f_tags')}
        description={say('desk.f_tags_hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
        }}
      />
      <Submit busy={busy}>{say('web.save')}</Submit>
    </Form>
  )
}
