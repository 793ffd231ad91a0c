import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Query } from '@/api/client.ts'
import { read } from '@/api/queries.ts'
import type { DeskCaseRow, Page } from '@/api/types.ts'
import { Select } from '@/components/choices.tsx'
import { useSay, type Say } from '@/lib/sentences.ts'

interface Props {
  label: string
  not: string // the case that chooses
  before: Query // what is offered before anything is typed
  value: string | null
  onChange: (id: string | null) => void
}

// Another case: by its number, a name, or words from it.
export function CaseChoice({ label, not, before, value, onChange }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const others = useOthers(before, typed).filter(({ id }) => id !== not)
  return (
    <Select
      label={label}
      description={say('desk.case_choice_hint')}
      data={others.map((one) => ({ value: one.id, label: inWords(one, say) }))}
      searchable
      filter={({ options }) => options}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
      nothingFoundMessage={say('desk.case_choice_none')}
    />
  )
}

const inWords = (one: DeskCaseRow, say: Say) =>
  [say('desk.number_of', { n: one.number }), one.subject, one.customer?.name].filter(Boolean).join(' · ')

// The list shows the chosen one's words as what was typed; those are not searched for.
function useOthers(before: Query, typed: string): DeskCaseRow[] {
  const words = typed.includes(' · ') ? (typed.split(' · ')[0] ?? '') : typed
  const asked = words.trim().replace(/^\w-(?=\d+$)/, '')
  const query = asked ? { which: 'all', search: asked } : before
  return useQuery(read<Page<DeskCaseRow>>('/desk/cases', { ...query, limit: 20 })).data?.items ?? []
}
