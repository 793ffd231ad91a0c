import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk, ClosedAs } from '@/api/types.ts'
import { Form, NativeSelect, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
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
  const draft = useDraft(
    {
      resolution: of.resolution ?? '',
      redress: of.redress ?? '',
      closed_as: as as string,
      reason: '',
      upheld: of.verdict?.upheld ?? '',
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
  const submit = () => {
    move.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('desk.done_state', { state: say(`desk.state_${state}`) }))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={move.error} fields={names}>
      {state === 'resolved' && of.open_steps.length > 0 && (
        <p className="muted">{say('desk.resolve_open_steps', { steps: of.open_steps.join('; ') })}</p>
      )}
      {state === 'resolved' && <Resolved draft={draft} />}
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
      <Submit busy={move.isPending}>{say(does[state])}</Submit>
    </Form>
  )
}

interface Part {
  draft: ReturnType<typeof useDraft<{ resolution: string; redress: string; closed_as: string; reason: string; upheld: string }>>
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
