import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { CustomerRow, Page } from '@/api/types.ts'
import { Select } from '@/components/choices.tsx'
import { Form, Submit } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'

// Found to be the same as another: that one answers for both from then on. It can be undone.
export function MergeForm({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useSay()
  const [into, setInto] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const { data } = useQuery(read<Page<CustomerRow>>('/customers', { query: typed, limit: 20 }))
  const merge = useChange({
    method: 'POST',
    path: `/customers/${id}/merge`,
    body: () => ({ into }),
    stale: ['/customers', '/cases', '/desk'],
  })
  const others = (data?.items ?? []).filter((one) => one.id !== id)
  return (
    <Form
      onSubmit={() => {
        merge.mutate(undefined, { onSuccess: onDone })
      }}
      error={merge.error}
    >
      <p>{say('customers.merge_what')}</p>
      <Select
        label={say('customers.merge_into')}
        data={others.map((one) => ({ value: one.id, label: [one.name, one.contact].filter(Boolean).join(' · ') }))}
        searchable
        filter={({ options }) => options}
        onSearchChange={setTyped}
        value={into}
        onChange={setInto}
        nothingFoundMessage={say('customers.nobody')}
      />
      <Submit busy={merge.isPending} disabled={!into}>
        {say('customers.merge_do')}
      </Submit>
    </Form>
  )
}
