import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { MovesPreviewed, NewDates, Template } from '@/api/types.ts'
import { Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useDraft } from '@/lib/draft.ts'
import { zoneOfReader } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { isWhole, nothingMoved, repromiseOf, ways, type Moved } from './repromise.ts'
import { RepromisePreview } from './RepromisePreview.tsx'

interface Props {
  cases: string[]
  error: Error | null
  busy: boolean
  onDo: (repromise: NewDates, after?: () => void) => void
}

// The form's names of what the server objects to.
const shown: Record<string, keyof Moved> = {
  'with/repromise/until': 'until',
  'with/repromise/days': 'days',
  'with/repromise/reason': 'reason',
  'with/repromise/message': 'message',
}

// Another date for many customers at once. Nothing happens before it was seen what it does to each of them.
export function RepromiseForm({ cases, error, busy, onDo }: Props) {
  const zone = zoneOfReader()
  const draft = useDraft(nothingMoved, { keep: 'bulk.repromise' })
  const [looked, setLooked] = useState<{ at: NewDates; found: MovesPreviewed } | null>(null)
  const look = useChange<NewDates, MovesPreviewed>({
    method: 'POST',
    path: '/cases/bulk/preview',
    body: (repromise) => ({ cases, act: 'repromise', with: { repromise } }),
  })
  if (looked)
    return (
      <RepromisePreview
        of={looked.found}
        error={error}
        busy={busy}
        onBack={() => {
          setLooked(null)
        }}
        onDo={() => {
          onDo(looked.at, draft.forget)
        }}
      />
    )
  const submit = () => {
    const at = repromiseOf(draft.values, zone)
    look.mutate(at, {
      onSuccess: (found) => {
        setLooked({ at, found })
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure).map((fault) => ({ ...fault, field: shown[fault.field] ?? fault.field })))
      },
    })
  }
  return <Fields draft={draft} error={look.error} busy={look.isPending} onSubmit={submit} />
}

interface FieldsProps {
  draft: ReturnType<typeof useDraft<Moved>>
  error: Error | null
  busy: boolean
  onSubmit: () => void
}

function Fields({ draft, error, busy, onSubmit }: FieldsProps) {
  const say = useSay()
  const { values } = draft
  return (
    <Form onSubmit={onSubmit} error={error} fields={Object.keys(shown)}>
      <p className="muted small">{say('bulk.move_what')}</p>
      <Segments
        label={say('bulk.move_way')}
        value={values.way === 'days' ? 'days' : 'until'}
        options={ways.map((value) => ({ value, label: say(`bulk.move_${value}`) }))}
        onChange={(way) => {
          draft.change({ way })
        }}
      />
      {values.way === 'days' ? (
        <TextInput
          label={say('bulk.move_how_many')}
          description={say('bulk.move_how_many_hint')}
          inputMode="numeric"
          {...draft.text('days')}
        />
      ) : (
        <TextInput type="datetime-local" label={say('desk.promise_new')} {...draft.text('until')} />
      )}
      <Textarea label={say('desk.promise_why')} autosize minRows={2} {...draft.text('reason')} />
      <ReadyChoice
        onPick={(message) => {
          draft.change({ message })
        }}
      />
      <Textarea
        label={say('bulk.move_message')}
        description={say('bulk.move_message_hint', { name: '{{customer.name}}', date: '{{promise.date}}' })}
        autosize
        minRows={5}
        {...draft.text('message')}
      />
      <Submit busy={busy} disabled={!isWhole(values)}>
        {say('bulk.move_look')}
      </Submit>
    </Form>
  )
}

// The ready texts that tell of another date, to begin with one of them.
function ReadyChoice({ onPick }: { onPick: (text: string) => void }) {
  const say = useSay()
  const reads = may(useSession(), 'templates.read')
  const ready = useQuery({ ...readAll<Template>('/templates'), enabled: reads }).data ?? []
  const fitting = ready.filter(({ purpose, retired }) => !retired && (purpose === 'repromise' || purpose === 'holding'))
  if (fitting.length === 0) return null
  return (
    <NativeSelect
      label={say('bulk.move_ready')}
      data={[{ value: '', label: '' }, ...fitting.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        const chosen = fitting.find(({ id }) => id === event.currentTarget.value)
        if (chosen) onPick(chosen.text)
      }}
    />
  )
}
