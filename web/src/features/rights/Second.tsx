import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { RightsChange, RightsMatrix } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Form, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useAmounts } from '@/lib/money.ts'

// From which amount a second person answers.
export function Second({ of, writes }: { of: RightsMatrix; writes: boolean }) {
  const say = useSay()
  const { money } = useAmounts()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
  }
  return (
    <p className="muted small">
      {say('rights.second', { amount: money(of.second_from) })}{' '}
      {writes && (
        <button
          type="button"
          className="textual"
          onClick={() => {
            setOpen(true)
          }}
        >
          {say('rights.second_change')}
        </button>
      )}
      <Dialog title={say('rights.second_change')} open={open} onClose={close}>
        <SecondForm of={of} onDone={close} />
      </Dialog>
    </p>
  )
}

function SecondForm({ of, onDone }: { of: RightsMatrix; onDone: () => void }) {
  const say = useSay()
  const { plain, minor } = useAmounts()
  const draft = useDraft({ amount: plain(of.second_from.minor, of.currency), why: '' })
  const { mutate, error, isPending } = useChange<number, RightsChange>({
    method: 'PUT',
    path: '/rights/second-person',
    body: (amount) => ({ why: draft.values.why, from: { minor: amount, currency: of.currency } }),
    stale: ['/rights'],
  })
  const submit = () => {
    const typed = draft.values.amount.trim()
    const amount = /^0+$/.test(typed) ? 0 : minor(typed, of.currency)
    if (amount === null) {
      draft.setFaults([{ field: 'amount', sentence: say('rights.bad_amount') }])
      return
    }
    mutate(amount, {
      onSuccess: ({ state }) => {
        notify(say(state === 'waiting' ? 'rights.asked' : 'rights.done'))
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={error} fields={['why', 'amount']}>
      <TextInput label={`${say('rights.second_label')} (${of.currency})`} inputMode="decimal" {...draft.text('amount')} />
      <Textarea label={say('rights.why')} description={say('rights.why_hint')} autosize minRows={2} {...draft.text('why')} />
      <Submit busy={isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
