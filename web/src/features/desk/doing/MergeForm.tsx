import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk, DeskCaseRow } from '@/api/types.ts'
import { Form, Submit } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'
import { CaseChoice } from './CaseChoice.tsx'

// The same matter came twice: it goes on in one of the two. Before anything is typed the customer's other cases are offered.
export function MergeForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [into, setInto] = useState<string | null>(null)
  const merge = useChange<void, DeskCaseRow>({
    method: 'PUT',
    path: `/cases/${of.row.id}/merge`,
    body: () => ({ into }),
    stale: deskReads,
  })
  const submit = () => {
    merge.mutate(undefined, {
      onSuccess: ({ id, number }) => {
        onDone()
        notify(say('desk.merge_done', { number: say('desk.number_of', { n: number }) }))
        void navigate({ to: '/cases/$id', params: { id }, search: {} })
      },
    })
  }
  return (
    <Form onSubmit={submit} error={merge.error}>
      <p>{say('desk.merge_what')}</p>
      <CaseChoice
        label={say('desk.merge_into')}
        not={of.row.id}
        before={{ which: 'all', customer: of.row.customer?.id }}
        value={into}
        onChange={setInto}
      />
      <Submit busy={merge.isPending} disabled={!into}>
        {say('desk.merge_do')}
      </Submit>
    </Form>
  )
}
