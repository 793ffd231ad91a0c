import { useQuery } from '@tanstack/react-query'
import { readAll } from '@/api/queries.ts'
import type { BulkWith, ClosedAs, DeskState, Touchpoint } from '@/api/types.ts'
import { Checkbox, Form, NativeSelect, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { states } from '../codes.ts'
import { emptyHandOn, HandOnFields, handOnWish, isWhole } from '../doing/HandOnFields.tsx'
import { PickOne } from '../PickOne.tsx'
import { tagsIn } from '../tags.ts'
import type { Worded } from './BulkBar.tsx'

interface Props {
  error: Error | null
  busy: boolean
  onDo: (words: BulkWith, after?: () => void) => void // after: once it is done
}

// The words an act needs, once for all cases it is done to.
export function BulkForm({ act, ...rest }: Props & { act: Worded }) {
  switch (act) {
    case 'hand_off':
      return <HandOn {...rest} />
    case 'answer':
      return <Answer {...rest} />
    case 'state':
      return <State {...rest} />
    case 'tags':
      return <Tags {...rest} />
    case 'touchpoint':
      return <ATouchpoint {...rest} />
  }
}

function HandOn({ error, busy, onDo }: Props) {
  const say = useSay()
  const draft = useDraft(emptyHandOn, { keep: 'bulk.hand_on' })
  const submit = () => {
    onDo({ handoff: handOnWish(draft.values) }, draft.forget)
  }
  return (
    <Form onSubmit={submit} error={error}>
      <HandOnFields draft={draft} />
      <Submit busy={busy} disabled={!isWhole(draft.values)}>
        {say('desk.hand_do')}
      </Submit>
    </Form>
  )
}

// `keep`: the name under which its draft is kept.
export function Answer({ error, busy, onDo, keep = 'bulk.answer' }: Props & { keep?: string }) {
  const say = useSay()
  const draft = useDraft({ text: '', asks: false }, { keep })
  const { text, asks } = draft.values
  const submit = () => {
    onDo({ text, asks }, draft.forget)
  }
  return (
    <Form onSubmit={submit} error={error}>
      <Textarea
        label={say('desk.answer_label')}
        description={say('bulk.text_hint', { example: '{{customer.name}}' })}
        autosize
        minRows={5}
        {...draft.text('text')}
      />
      <Checkbox
        label={say('desk.asks')}
        description={say('desk.asks_what')}
        checked={asks}
        onChange={(event) => {
          draft.change({ asks: event.currentTarget.checked })
        }}
      />
      <Submit busy={busy} disabled={!text.trim()}>
        {say('desk.send')}
      </Submit>
    </Form>
  )
}

const offered = states.filter((state) => state !== 'confirmed') // only the customer confirms

const closings: ClosedAs[] = ['answered', 'duplicate', 'withdrawn']

function State({ error, busy, onDo }: Props) {
  const say = useSay()
  const draft = useDraft({ state: 'waiting_for_customer', closed_as: 'answered', resolution: '', reason: '' })
  const { state, closed_as, resolution, reason } = draft.values
  const submit = () => {
    const given = {
      resolution: state === 'resolved' ? resolution : null,
      closed_as: state === 'closed' ? (closed_as as ClosedAs) : null,
      reason: state === 'resolved' ? null : reason.trim() || null,
    }
    onDo({ state: { state: state as DeskState, ...given } })
  }
  return (
    <Form onSubmit={submit} error={error}>
      <NativeSelect
        label={say('bulk.state_which')}
        data={offered.map((value) => ({ value, label: say(`desk.state_${value}`) }))}
        {...draft.text('state')}
      />
      {state === 'closed' && (
        <NativeSelect
          label={say('desk.close_as')}
          data={closings.map((value) => ({ value, label: say(`desk.closed_${value}`) }))}
          {...draft.text('closed_as')}
        />
      )}
      {state === 'resolved' ? (
        <Textarea
          label={say('desk.resolve_what')}
          description={say('desk.resolve_what_hint')}
          autosize
          minRows={2}
          {...draft.text('resolution')}
        />
      ) : (
        <Textarea label={say('desk.reopen_why')} autosize minRows={2} {...draft.text('reason')} />
      )}
      <Submit busy={busy}>{say('bulk.do')}</Submit>
    </Form>
  )
}

function Tags({ error, busy, onDo }: Props) {
  const say = useSay()
  const draft = useDraft({ add: '', remove: '' })
  const [add, remove] = [tagsIn(draft.values.add), tagsIn(draft.values.remove)]
  const submit = () => {
    onDo({ add_tags: add, remove_tags: remove })
  }
  return (
    <Form onSubmit={submit} error={error}>
      <TextInput label={say('bulk.tags_add')} description={say('desk.f_tags_hint')} {...draft.text('add')} />
      <TextInput label={say('bulk.tags_remove')} description={say('desk.f_tags_hint')} {...draft.text('remove')} />
      <Submit busy={busy} disabled={add.length + remove.length === 0}>
        {say('bulk.do')}
      </Submit>
    </Form>
  )
}

function ATouchpoint({ error, onDo }: Props) {
  const say = useSay()
  const touchpoints = useQuery(readAll<Touchpoint>('/touchpoints')).data ?? []
  return (
    <Form onSubmit={() => undefined} error={error}>
      <PickOne
        label={say('desk.f_touchpoint')}
        choices={touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
        current={null}
        onPick={(touchpoint) => {
          onDo({ touchpoint })
        }}
      />
    </Form>
  )
}
