import { Button } from '@mantine/core'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Money } from '@/api/types.ts'
import { Form, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { AmountField } from './AmountField.tsx'
import styles from './empowerment.module.css'
import { gestureReads } from './reads.ts'

interface Props {
  path: string // where the answer goes
  by?: string // the token of a mail's link
  id: string
  amount: Money // asked for
  onDone?: () => void
}

// Yes, to all of it or less; or no, with a reason for whoever asked.
export function AnswerForm({ path, by, id, amount, onDone }: Props) {
  const say = useSay()
  const { money, plain, minor: read } = useAmounts()
  const [less, setLess] = useState(false)
  const draft = useDraft({ amount: plain(amount.minor, amount.currency), words: '' }, { keep: `ask.${id}` })
  const minor = less ? read(draft.values.amount, amount.currency) : amount.minor
  const answer = useChange<boolean>({
    method: 'POST',
    path,
    body: (yes) => ({
      ...(by ? { token: by } : {}),
      yes,
      amount: yes && less && minor !== null ? { minor, currency: amount.currency } : null,
      words: draft.values.words,
    }),
    stale: gestureReads,
  })
  const settle = (yes: boolean) => {
    answer.mutate(yes, {
      onSuccess: () => {
        draft.forget()
        notify(say(yes ? 'empowerment.said_yes' : 'empowerment.said_no'))
        onDone?.()
      },
      onError: (failure) => {
        const faults = faultsOf(failure)
        if (faults.some(({ field }) => field.startsWith('amount'))) setLess(true) // where it is said, and can be mended
        draft.setFaults(faults)
      },
    })
  }
  const given = money({ minor: minor ?? 0, currency: amount.currency })
  return (
    <Form
      onSubmit={() => {
        settle(true)
      }}
      error={answer.error}
      fields={['words', 'amount', 'amount/minor']}
    >
      {less && (
        <AmountField
          label={say('empowerment.allow_amount')}
          currency={amount.currency}
          value={draft.values.amount}
          error={draft.fault('amount') ?? draft.fault('amount/minor')}
          onChange={(typed) => {
            draft.change({ amount: typed })
          }}
        />
      )}
      <Textarea
        label={say('empowerment.answer_words')}
        description={say('empowerment.answer_words_hint')}
        autosize
        minRows={1}
        {...draft.text('words')}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={answer.isPending} disabled={minor === null}>
          {say('empowerment.yes_do', { amount: given })}
        </Button>
        <Button
          variant="default"
          disabled={answer.isPending}
          onClick={() => {
            settle(false)
          }}
        >
          {say('empowerment.no_do')}
        </Button>
        {!less && (
          <button
            type="button"
            className="textual small"
            onClick={() => {
              setLess(true)
            }}
          >
            {say('empowerment.allow_less')}
          </button>
        )}
      </div>
    </Form>
  )
}
