import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { readForEdit, useChange } from '@/api/queries.ts'
import type { CustomerSettings } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { FieldRow, Form, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

const path = '/customer-settings'

// How numbers are read, and for how long customers are kept.
export function Settled() {
  const say = useSay()
  const { data, error } = useQuery(readForEdit<CustomerSettings>(path))
  return (
    <Card title={say('customers.settled')}>
      <ProblemNote error={error} />
      {data && <SettledForm key={data.etag} now={data.data} etag={data.etag} />}
    </Card>
  )
}

function SettledForm({ now, etag }: { now: CustomerSettings; etag: string | null }) {
  const say = useSay()
  const draft = useDraft({ calling_code: now.calling_code, retention_days: String(now.retention_days) })
  const settle = useChange({
    method: 'PUT',
    path,
    body: () => ({ ...draft.values, retention_days: Number(draft.values.retention_days) }),
    etag: () => etag,
    stale: [path],
  })
  const submit = () => {
    settle.mutate(undefined, {
      onSuccess: () => {
        notify(say('web.saved'))
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={settle.error} fields={['calling_code', 'retention_days']}>
      <FieldRow>
        <TextInput
          label={say('customers.calling_code')}
          description={say('customers.calling_code_hint')}
          inputMode="numeric"
          {...draft.text('calling_code')}
        />
        <TextInput
          label={say('customers.retention')}
          description={say('customers.retention_hint')}
          inputMode="numeric"
          {...draft.text('retention_days')}
        />
      </FieldRow>
      <Submit busy={settle.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
