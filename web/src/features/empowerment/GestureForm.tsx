import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Gesture, GestureKind, GestureOptions } from '@/api/types.ts'
import { Form, NativeSelect, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { AmountField } from './AmountField.tsx'
import { reasonKey, reasons } from './codes.ts'
import styles from './empowerment.module.css'
import { Limits } from './Limits.tsx'
import { gestureReads, optionsQuery, type To } from './reads.ts'
import { begins, weigh } from './weigh.ts'

interface Props {
  to: To
  onDone: () => void
}

// A gesture takes two taps: what, and done. Beyond the limits the same button asks whoever may.
export function GestureForm({ to, onDone }: Props) {
  const { data, error, refetch } = useQuery(optionsQuery(to))
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />
  if (data.sentence) return <p>{data.sentence}</p>
  return <Choosing to={to} options={data} onDone={onDone} />
}

function Choosing({ to, options, onDone }: Props & { options: GestureOptions }) {
  const say = useSay()
  const { money, plain, minor: read } = useAmounts()
  const { currency } = options.at_once
  const usual = (kind: GestureKind | undefined) => {
    const amount = begins(kind?.usual, currency)
    return amount === null ? '' : plain(amount, currency)
  }
  // One with a usual amount is given in two taps.
  const first = options.kinds.find((one) => begins(one.usual, currency) !== null) ?? options.kinds[0]
  const draft = useDraft(
    { kind: first?.id ?? '', amount: usual(first), reason: 'apology', words: '' },
    { keep: `gesture.${to.kind}.${to.id}` },
  )
  const { kind, amount, reason, words } = draft.values
  const chosen = options.kinds.find(({ id }) => id === kind) ?? first
  const minor = read(amount, currency)
  const weighed = weigh(options, minor)
  const give = useChange<undefined, Gesture>({
    method: 'POST',
    path: `/${to.kind}/${to.id}/gestures`,
    body: () => ({ kind: chosen?.id, amount: { minor, currency }, reason, words }),
    stale: gestureReads,
  })
  const submit = () => {
    give.mutate(undefined, {
      onSuccess: (gesture) => {
        draft.forget()
        notify(gesture.said)
        onDone()
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  const what = { what: chosen?.name ?? '', amount: minor === null ? '' : money({ minor, currency }) }
  return (
    <Form onSubmit={submit} error={give.error} fields={['kind', 'amount', 'amount/minor', 'reason', 'words']}>
      <fieldset className={styles.kinds}>
        <legend>{say('empowerment.what')}</legend>
        {options.kinds.map((one) => (
          <label key={one.id} className={styles.kind}>
            <input
              type="radio"
              name="kind"
              checked={one.id === chosen?.id}
              onChange={() => {
                draft.change({ kind: one.id, amount: usual(one) || amount })
              }}
            />
            <span>{one.name}</span>
          </label>
        ))}
      </fieldset>
      <AmountField
        label={say('empowerment.amount')}
        currency={currency}
        value={amount}
        error={draft.fault('amount') ?? draft.fault('amount/minor')}
        onChange={(typed) => {
          draft.change({ amount: typed })
        }}
      />
      <Limits of={options} />
      <NativeSelect
        label={say('empowerment.why')}
        data={reasons.map((value) => ({ value, label: say(reasonKey(value)) }))}
        {...draft.text('reason')}
      />
      <Textarea
        label={say('empowerment.words')}
        description={say('empowerment.words_hint')}
        autosize
        minRows={1}
        {...draft.text('words')}
      />
      {weighed === 'asked' && <p className={styles.note}>{say('empowerment.will_ask', { name: options.above?.name ?? '' })}</p>}
      {weighed === 'nobody' && <p className={styles.note}>{say('empowerment.nobody_above')}</p>}
      <Submit busy={give.isPending} disabled={weighed === 'none' || weighed === 'nobody' || !chosen}>
        {weighed === 'asked'
          ? say('empowerment.ask_do', { name: options.above?.name ?? '' })
          : say(minor === null ? 'empowerment.give' : 'empowerment.give_do', what)}
      </Submit>
    </Form>
  )
}
