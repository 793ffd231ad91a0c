import { useQuery } from '@tanstack/react-query'
import type { Answer } from '@/api/client.ts'
import { faultsOf } from '@/api/faults.ts'
import { Problem } from '@/api/problem.ts'
import { readForEdit, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { NoteSettings as Settings } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Form, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'

const path = '/settings/field-notes'

// Within how many working days a field note is answered: the promise to whoever writes one.
export function NoteSettings() {
  const say = useSay()
  const settles = may(useSession(), 'knowledge.settle')
  const { data, error, refetch } = useQuery(readForEdit<Settings>(path))
  return (
    <div className={styles.narrow}>
      <PageHead title={say('knowledge.settings')} lede={say('knowledge.settings_lede')} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && (
        <Card title={say('knowledge.settings_answer')}>
          {settles ? (
            <Days read={data} again={() => void refetch()} />
          ) : (
            <p>{say('knowledge.settings_days_are', { count: data.data.working_days })}</p>
          )}
        </Card>
      )}
    </div>
  )
}

// Where somebody else was quicker, what they set is said, and what was typed stays.
function Days({ read, again }: { read: Answer<Settings>; again: () => void }) {
  const say = useSay()
  const draft = useDraft({ working_days: String(read.data.working_days) }, { keep: 'note_settings' })
  const save = useChange({
    method: 'PUT',
    path,
    body: () => ({ working_days: Number(draft.values.working_days) }),
    etag: () => read.etag,
    stale: [path],
  })
  const overtaken = save.error instanceof Problem && save.error.status === 412
  const submit = () => {
    save.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('knowledge.settings_kept'))
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
        if (failure instanceof Problem && failure.status === 412) again()
      },
    })
  }
  return (
    <Form onSubmit={submit} error={overtaken ? null : save.error} fields={['working_days']}>
      {overtaken && <p role="alert">{say('knowledge.settings_meanwhile', { count: read.data.working_days })}</p>}
      <TextInput
        label={say('knowledge.settings_days')}
        description={say('knowledge.settings_days_hint')}
        inputMode="numeric"
        {...draft.text('working_days')}
      />
      <Submit busy={save.isPending} disabled={!/^\d+$/.test(draft.values.working_days.trim())}>
        {say('web.save')}
      </Submit>
    </Form>
  )
}
