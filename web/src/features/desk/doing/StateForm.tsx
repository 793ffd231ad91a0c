import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk, ClosedAs } from '@/api/types.ts'
import { Checkbox, Form, NativeSelect, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useBulk } from '../bulk/use_bulk.ts'
import { closings } from '../codes.ts'
import { deskReads } from '../reads.ts'

type State = 'resolved' | 'closed' | 'open' | 'waiting_for_third_party'

interface Props {
  of: CaseAtDesk
  state: State
  as?: ClosedAs // why it is closed, where the reader said so already
  onDone: () => void
}

const does = {
  resolved: 'desk.resolve_do',
  closed: 'desk.close_do',
  open: 'desk.reopen_do',
  waiting_for_third_party: 'desk.wait_do',
} as const

const names = ['resolution', 'redress', 'verdict', 'closed_as', 'reason']

// A case moves on with the words that belong to the move: what was done, why it is closed, why it is opened again.
export function StateForm({ of, state, as = 'answered', onDone }: Props) {
  const say = useSay()
  const draft = useDraft<Fields>(
    {
      resolution: of.resolution ?? '',
      redress: of.redress ?? '',
      closed_as: as,
      reason: '',
      upheld: of.verdict?.upheld ?? '',
      children: false, // those under it are resolved, too
    },
    { keep: `state.${of.row.id}.${state}.${as}` },
  )
  const { resolution, redress, closed_as, reason, upheld } = draft.values
  const wish = {
    resolved: { resolution, redress: redress || null, verdict: upheld ? { ...of.verdict, upheld } : null },
    closed: { closed_as, reason: reason || null },
    open: { reason },
    waiting_for_third_party: { reason: reason || null },
  }[state]
  const move = useChange({
    method: 'PUT',
    path: `/cases/${of.row.id}/state`,
    body: () => ({ state, ...wish }),
    stale: deskReads,
  })
  const bulk = useBulk({ children_of: of.row.id }, onDone)
  const resolveChildren = () => {
    bulk.mutate({ act: 'state', with: { state: { state: 'resolved', resolution } } }, draft.forget)
  }
  const submit = () => {
    if (bulk.error) {
      resolveChildren() // the case itself is resolved already
      return
    }
    move.mutate(undefined, {
      onSuccess: () => {
        notify(say('desk.done_state', { state: say(`desk.state_${state}`) }))
        if (state === 'resolved' && draft.values.children) {
          resolveChildren()
          return
        }
        draft.forget()
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={move.error ?? bulk.error} fields={names}>
      {state === 'resolved' && of.open_steps.length > 0 && (
        <p className="muted">{say('desk.resolve_open_steps', { steps: of.open_steps.join('; ') })}</p>
      )}
      {state === 'resolved' && <Resolved draft={draft} />}
      {state === 'resolved' && of.children > 0 && (
        <Checkbox
          label={say('desk.resolve_with_children')}
          description={say('desk.resolve_children_what')}
          checked={draft.values.children}
          onChange={(event) => {
            draft.change({ children: event.currentTarget.checked })
          }}
        />
      )}
      {state === 'resolved' && of.row.kind === 'complaint' && <Found draft={draft} />}
      {state === 'closed' && <Closed draft={draft} />}
      {state === 'open' && <Textarea label={say('desk.reopen_why')} autosize minRows={2} {...draft.text('reason')} />}
      {state === 'waiting_for_third_party' && (
        <Textarea
          label={say('desk.wait_why')}
          description={say('desk.wait_hint')}
          autosize
          minRows={2}
          {...draft.text('reason')}
        />
      )}
      <Submit busy={move.isPending || bulk.isPending}>{say(does[state])}</Submit>
    </Form>
  )
}

interface Fields {
  resolution: string
  redress: string
  closed_as: string
  reason: string
  upheld: string
  children: boolean
}

interface Part {
  draft: ReturnType<typeof useDraft<Fields>>
}

function Resolved({ draft }: Part) {
  const say = useSay()
  return (
    <>
      <Textarea
        label={say('desk.resolve_what')}
        description={say('desk.resolve_what_hint')}
        autosize
        minRows={2}
        {...draft.text('resolution')}
      />
      <Textarea label={say('desk.resolve_redress')} autosize minRows={1} {...draft.text('redress')} />
    </>
  )
}

// Of a complaint it may be said whether the customer was right; the register counts it.
function Found({ draft }: Part) {
  const say = useSay()
  const choices = (['upheld', 'partly', 'not_upheld'] as const).map((value) => ({ value, label: say(`desk.verdict_${value}`) }))
  return (
    <NativeSelect
      label={say('desk.verdict')}
      data={[{ value: '', label: say('desk.verdict_unsaid') }, ...choices]}
      {...draft.text('upheld')}
    />
  )
}

function Closed({ draft }: Part) {
  const say = useSay()
  return (
    <>
      <NativeSelect
        label={say('desk.close_as')}
        data={closings.filter((as) => as !== 'merged').map((value) => ({ value, label: say(`desk.closed_${value}`) }))}
        {...draft.text('closed_as')}
      />
      <Textarea label={say('desk.close_reason')} autosize minRows={2} {...draft.text('reason')} />
    </>
  )
}
