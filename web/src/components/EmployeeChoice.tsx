import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { Employee, Page } from '@/api/types.ts'
import { Select } from './choices.tsx'
import { useSay } from '@/lib/sentences.ts'

interface Props {
  label: string
  value: string | null
  onChange: (id: string | null) => void
  error?: string | undefined
}

// One employee, found by typing a name.
export function EmployeeChoice({ label, value, onChange, error }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const { data } = useQuery(read<Page<Employee>>('/employees', { query: typed, limit: 20 }))
  const { data: own } = useQuery({ ...read<Employee>(`/employees/${value ?? ''}`), enabled: value !== null })
  const found = [...(own ? [own] : []), ...(data?.items ?? []).filter(({ id }) => id !== own?.id)]
  return (
    <Select
      label={label}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
      nothingFoundMessage={say('people.nobody')}
      error={error}
    />
  )
}
