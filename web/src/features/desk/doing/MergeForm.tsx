import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { CaseAtDesk, DeskCaseRow, Page } from '@/api/types.ts'
import { Select } from '@/components/choices.tsx'
import { Form, Submit } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useSay, type Say } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'

// The same matter came twice: it goes on in one of the two. Before anything is typed the customer's other cases are offered.
export function MergeForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [into, setInto] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const others = useOthers(of, typed)
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
      <Select
        label={say('desk.merge_into')}
        description={say('desk.merge_into_hint')}
        data={others.map((one) => ({ value: one.id, label: inWords(one, say) }))}
        searchable
        filter={({ options }) => options}
        onSearchChange={setTyped}
        value={into}
        onChange={setInto}
        nothingFoundMessage={say('desk.merge_none')}
      />
      <Submit busy={merge.isPending} disabled={!into}>
        {say('desk.merge_do')}
      </Submit>
    </Form>
  )
}

const inWords = (one: DeskCaseRow, say: Say) =>
  [say('desk.number_of', { n: one.number }), one.subject, one.customer?.name].filter(Boolean).join(' · ')

// The list shows the chosen one's words as what was typed; those are not searched for.
function useOthers({ row }: CaseAtDesk, typed: string): DeskCaseRow[] {
  const words = typed.includes(' · ') ? (typed.split(' · ')[0] ?? '') : typed
  const asked = words.trim().replace(/^\w-(?=\d+$)/, '')
  const query = asked ? { which: 'all', search: asked } : { which: 'all', customer: row.customer?.id }
  const { data } = useQuery(read<Page<DeskCaseRow>>('/desk/cases', { ...query, limit: 20 }))
  return (data?.items ?? []).filter(({ id }) => id !== row.id)
}
