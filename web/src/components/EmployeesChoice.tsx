import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { Employee, Named, Page } from '@/api/types.ts'
import { MultiSelect } from './choices.tsx'
import { useSay } from '@/lib/sentences.ts'

interface Props {
  label: string
  value: readonly Named[]
  onChange: (people: Named[]) => void
}

// Several employees, each found by typing a name.
export function EmployeesChoice({ label, value, onChange }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const { data } = useQuery(read<Page<Employee>>('/employees', { query: typed, limit: 20 }))
  const chosen = new Set(value.map(({ id }) => id))
  const known: Named[] = [...value, ...(data?.items ?? []).filter(({ id }) => !chosen.has(id))]
  return (
    <MultiSelect
      label={label}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      value={[...chosen]}
      onChange={(ids) => {
        onChange(known.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })))
      }}
      nothingFoundMessage={say('people.nobody')}
    />
  )
}
