import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { RightsChange } from '@/api/types.ts'
import { Button, Form, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './rights.module.css'

const stale = ['/rights', '/cases/', '/me/rights']

// The second person answers, once; who asked may take it back.
export function Answer({ of }: { of: RightsChange }) {
  const say = useSay()
  const withdraw = useChange({ method: 'DELETE', path: `/rights/changes/${of.id}`, stale })
  if (of.may_answer) return <AnswerForm of={of} />
  return (
    <div className={styles.answer}>
      <p className="muted small">{say('rights.not_second')}</p>
      {of.is_mine && (
        <Button
          variant="default"
          size="sm"
          loading={withdraw.isPending}
          onClick={() => {
            withdraw.mutate(undefined, {
              onSuccess: () => {
                notify(say('rights.withdrawn_done'))
              },
            })
          }}
        >
          {say('rights.withdraw')}
        </Button>
      )}
      <ProblemNote error={withdraw.error} />
    </div>
  )
}

function AnswerForm({ of }: { of: RightsChange }) {
  const say = useSay()
  const draft = useDraft({ note: '' }, { keep: `rights.answer.${of.id}` })
  const { mutate, error, isPending, variables } = useChange<boolean, RightsChange>({
    method: 'POST',
    path: `/rights/changes/${of.id}/answer`,
    body: (approve) => ({ approve, note: draft.values.note }),
    stale,
  })
  const answer = (approve: boolean) => {
    mutate(approve, {
      onSuccess: () => {
        draft.forget()
        notify(say(approve ? 'rights.approved_done' : 'rights.refused_done'))
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form
      onSubmit={() => {
        answer(true)
      }}
      error={error}
      fields={['note']}
    >
      <Textarea label={say('rights.answer_note')} autosize minRows={1} {...draft.text('note')} />
      <div className={styles.acts}>
        <Button type="submit" loading={isPending && variables}>
          {say('rights.approve')}
        </Button>
        <Button
          variant="default"
          loading={isPending && !variables}
          onClick={() => {
            answer(false)
          }}
        >
          {say('rights.refuse')}
        </Button>
      </div>
    </Form>
  )
}
