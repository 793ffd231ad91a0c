import { Button, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { usePages } from '@/api/pages.ts'
import type { Employee } from '@/api/types.ts'
import { DataTable, type Column } from '@/components/DataTable.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { EmployeeForm } from './EmployeeForm.tsx'
import styles from './people.module.css'
import { useUnits } from './Units.tsx'

export function Employees() {
  const say = useSay()
  const navigate = useNavigate()
  const { query = '' } = useSearch({ from: '/inside/settings/people' })
  const { rows, error, more, settled } = usePages<Employee>('/employees', { query })
  const [editing, setEditing] = useState<Employee | 'new' | null>(null)
  const columns = useColumns()
  const add = (
    <Button
      onClick={() => {
        setEditing('new')
      }}
    >
      {say('people.employee_add')}
    </Button>
  )
  const search = (typed: string) =>
    void navigate({ to: '/settings/people', search: { show: 'employees', query: typed }, replace: true, resetScroll: false })
  return (
    <>
      <div className={styles.bar}>
        <TextInput
          className={styles.search}
          type="search"
          aria-label={say('people.search')}
          placeholder={say('people.search')}
          value={query}
          onChange={(event) => {
            search(event.currentTarget.value)
          }}
        />
        {add}
      </div>
      <ProblemNote error={error} />
      {settled && rows.length === 0 ? (
        <EmptyState title={say(query ? 'people.nobody' : 'people.employees_empty')} what={say('people.employees_empty_what')} />
      ) : (
        <DataTable
          label={say('people.part_employees')}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          onOpen={setEditing}
          onEnd={more}
        />
      )}
      <Dialog
        title={editing && editing !== 'new' ? editing.name : say('people.employee_add')}
        open={editing !== null}
        onClose={() => {
          setEditing(null)
        }}
      >
        {editing && (
          <EmployeeForm
            employee={editing === 'new' ? null : editing}
            onDone={() => {
              setEditing(null)
            }}
          />
        )}
      </Dialog>
    </>
  )
}

function useColumns(): Column<Employee>[] {
  const say = useSay()
  const { data } = useUnits()
  return useMemo(() => {
    const names = new Map(data?.map(({ id, name }) => [id, name]))
    return [
      { key: 'name', head: say('people.name'), width: 'minmax(140px, 2fr)', onPhone: 'title', cell: ({ name }) => name },
      { key: 'unit', head: say('people.unit'), width: 'minmax(120px, 2fr)', cell: ({ unit }) => names.get(unit ?? '') ?? '' },
      { key: 'level', head: say('people.level'), width: 'minmax(90px, 1fr)', cell: ({ level }) => level },
      { key: 'email', head: say('people.email'), width: 'minmax(140px, 2fr)', onPhone: 'hidden', cell: ({ email }) => email },
    ]
  }, [say, data])
}
