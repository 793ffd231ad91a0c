import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { FieldNote, NoteAnswer } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { Button, Checkbox, FieldRow, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'
import { isMineToo } from './together.ts'

const outcomes = ['answered', 'made_article', 'made_try', 'made_defect', 'declined'] as const

interface Fields {
  text: string
  outcome: (typeof outcomes)[number]
  together: boolean
  what: string // is tried, where it is made a try
  until: string
}

const described = {
  made_article: 'knowledge.outcome_article_what',
  made_try: 'knowledge.outcome_try_what',
} as const

const wishOf = ({ text, outcome, together, what, until }: Fields): NoteAnswer =>
  outcome === 'made_try' ? { text, outcome, together, what, until: until || null } : { text, outcome, together }

// The answer to whoever wrote the note, and what becomes of it.
export function AnswerForm({ of, answersAny }: { of: FieldNote; answersAny: boolean }) {
  const say = useSay()
  const draft = useDraft<Fields>(
    { text: '', outcome: 'answered', together: true, what: '', until: '' },
    { keep: `field_note.${of.id}` },
  )
  const { values, change } = draft
  const tried = values.outcome === 'made_try'
  const waiting = of.met.filter((other) => isMineToo(of, other, answersAny)).length
  const { mutate, error, isPending } = useChange<NoteAnswer, FieldNote>({
    method: 'POST',
    path: `/field-notes/${of.id}/answer`,
    body: (wish) => wish,
    stale: ['/field-notes', '/articles', '/tries'],
  })
  return (
    <Card title={say('knowledge.answer_title')} aside={<HandOn of={of} />}>
      <Form
        error={error}
        fields={['text', 'outcome', 'what', 'until']}
        onSubmit={() => {
          mutate(wishOf(values), {
            onSuccess: () => {
              draft.forget()
              notify(say('knowledge.answered'))
            },
            onError: (failure) => {
              draft.setFaults(faultsOf(failure))
            },
          })
        }}
      >
        <NativeSelect
          label={say('knowledge.outcome')}
          description={values.outcome in described ? say(described[values.outcome as keyof typeof described]) : undefined}
          error={draft.fault('outcome')}
          data={outcomes.map((value) => ({ value, label: say(`knowledge.outcome_${value}`) }))}
          value={values.outcome}
          onChange={({ currentTarget: { value } }) => {
            change({ outcome: outcomes.find((each) => each === value) ?? 'answered' })
          }}
        />
        {tried && (
          <FieldRow>
            <TextInput label={say('tries.what')} maxLength={300} {...draft.text('what')} />
            <TextInput
              type="date"
              label={say('tries.until')}
              description={say('knowledge.outcome_try_until')}
              {...draft.text('until')}
            />
          </FieldRow>
        )}
        <Textarea
          label={say(values.outcome === 'declined' ? 'knowledge.answer_because' : 'knowledge.answer_text')}
          autosize
          minRows={3}
          maxRows={14}
          {...draft.text('text')}
        />
        {waiting > 0 && (
          <Checkbox
            label={say('knowledge.together', { count: waiting })}
            checked={values.together}
            onChange={({ currentTarget: { checked } }) => {
              change({ together: checked })
            }}
          />
        )}
        <Submit busy={isPending} disabled={values.text.trim() === '' || (tried && values.what.trim() === '')}>
          {say('knowledge.answer')}
        </Submit>
      </Form>
    </Card>
  )
}

function HandOn({ of }: { of: FieldNote }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { mutate, error, isPending } = useChange({
    method: 'POST',
    path: `/field-notes/${of.id}/hand`,
    body: () => ({ to, reason }),
    stale: ['/field-notes'],
  })
  const close = () => {
    setOpen(false)
  }
  return (
    <>
      <Button
        variant="subtle"
        onClick={() => {
          setOpen(true)
        }}
      >
        {say('knowledge.hand_on')}
      </Button>
      <Dialog title={say('knowledge.hand_title')} open={open} onClose={close}>
        <Form
          error={error}
          onSubmit={() => {
            mutate(undefined, {
              onSuccess: () => {
                close()
                notify(say('knowledge.handed'))
              },
            })
          }}
        >
          <EmployeeChoice label={say('knowledge.hand_to')} value={to} onChange={setTo} />
          <Textarea
            label={say('knowledge.hand_why')}
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget: { value } }) => {
              setReason(value)
            }}
          />
          <div className={styles.row}>
            <Submit busy={isPending} disabled={to === null || reason.trim() === ''}>
              {say('knowledge.hand')}
            </Submit>
          </div>
        </Form>
      </Dialog>
    </>
  )
}
