import { useQuery } from '@tanstack/react-query'
import type { Answer } from '@/api/client.ts'
import { faultsOf } from '@/api/faults.ts'
import { readForEdit, useChange } from '@/api/queries.ts'
import type { Limits } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { FieldRow, Form, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

// From when on something counts as a gap.
export function LimitsForm() {
  const { data } = useQuery(readForEdit<Limits>('/settings/responsibility'))
  return data ? <Fields key={data.data.version} read={data} /> : null
}

function Fields({ read }: { read: Answer<Limits> }) {
  const say = useSay()
  const draft = useDraft({
    most_touchpoints: String(read.data.most_touchpoints),
    elsewhere_percent: String(read.data.elsewhere_percent),
  })
  const save = useChange({
    method: 'PUT',
    path: '/settings/responsibility',
    body: () => ({
      most_touchpoints: Number(draft.values.most_touchpoints),
      elsewhere_percent: Number(draft.values.elsewhere_percent),
    }),
    etag: () => read.etag,
    stale: ['/settings/responsibility', '/responsibility'],
  })
  const submit = () => {
    save.mutate(undefined, {
      onSuccess: () => {
        notify(say('responsibility.kept'))
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Card title={say('responsibility.limits')}>
      <Form onSubmit={submit} error={save.error} fields={['most_touchpoints', 'elsewhere_percent']}>
        <FieldRow>
          <TextInput label={say('responsibility.limits_touchpoints')} inputMode="numeric" {...draft.text('most_touchpoints')} />
          <TextInput label={say('responsibility.limits_elsewhere')} inputMode="numeric" {...draft.text('elsewhere_percent')} />
        </FieldRow>
        <Submit busy={save.isPending}>{say('web.save')}</Submit>
      </Form>
    </Card>
  )
}
