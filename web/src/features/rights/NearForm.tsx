import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import type { CustomerRow, Page, Relation, RelationKind } from '@/api/types.ts'
import { Select } from '@/components/choices.tsx'
import { Form, NativeSelect, Submit } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { nearKey } from './words.ts'

const kinds: RelationKind[] = ['family', 'household', 'own_business', 'board_or_second_job', 'close_friend', 'myself', 'other']

// Which customer, and how near.
export function NearForm({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const { data } = useQuery(read<Page<CustomerRow>>('/customers', { query: typed || undefined, limit: 20 }))
  const draft = useDraft<{ customer: string | null; kind: RelationKind }>({ customer: null, kind: 'family' })
  const { mutate, error, isPending } = useChange<object, Relation>({
    method: 'POST',
    path: '/me/relations',
    body: (wish) => wish,
    stale: ['/me/relations', '/relations', '/cases/'],
  })
  const submit = () => {
    mutate(
      { customer: draft.values.customer ?? '', kind: draft.values.kind },
      {
        onSuccess: () => {
          notify(say('rights.near_done'))
          onDone()
        },
        onError: (failure) => {
          draft.setFaults(faultsOf(failure))
        },
      },
    )
  }
  return (
    <Form onSubmit={submit} error={error} fields={['customer']}>
      <Select
        label={say('rights.near_customer')}
        data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        searchValue={typed}
        onSearchChange={setTyped}
        value={draft.values.customer}
        error={draft.fault('customer')}
        nothingFoundMessage={say('people.nobody')}
        onChange={(customer) => {
          draft.change({ customer })
        }}
      />
      <NativeSelect
        label={say('rights.near_kind')}
        value={draft.values.kind}
        data={kinds.map((value) => ({ value, label: say(nearKey(value)) }))}
        onChange={(event) => {
          draft.change({ kind: event.currentTarget.value as RelationKind })
        }}
      />
      <Submit busy={isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
