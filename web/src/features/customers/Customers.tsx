import { Button, TextInput } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { may, useSession } from '@/api/session.ts'
import type { CustomerRow } from '@/api/types.ts'
import { DataTable, type Column } from '@/components/DataTable.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { CustomerForm } from './CustomerForm.tsx'
import styles from './customers.module.css'

// Who brings us cases: found by the beginning of a name, an address or a number.
export function Customers() {
  const say = useSay()
  const navigate = useNavigate()
  const { query = '' } = useSearch({ from: '/inside/customers' })
  const [adding, setAdding] = useState(false)
  const columns = useColumns()
  const { rows, error, more, settled } = usePages<CustomerRow>('/customers', { query })
  const open = (id: string) => void navigate({ to: '/customers/$id', params: { id } })
  const add = may(useSession(), 'customers.write') && (
    <Button
      onClick={() => {
        setAdding(true)
      }}
    >
      {say('customers.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('customers.title')} actions={rows.length > 0 && add} />
      <TextInput
        className={styles.search}
        type="search"
        aria-label={say('customers.search')}
        placeholder={say('customers.search')}
        value={query}
        onChange={(event) => {
          const typed = event.currentTarget.value
          void navigate({ to: '/customers', search: typed ? { query: typed } : {}, replace: true, resetScroll: false })
        }}
      />
      <ProblemNote error={error} />
      {settled && rows.length === 0 ? (
        <EmptyState title={say(query ? 'customers.nobody' : 'customers.empty')} what={say('customers.empty_what')}>
          {add}
        </EmptyState>
      ) : (
        <DataTable
          label={say('customers.title')}
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          onOpen={({ id }) => {
            open(id)
          }}
          onEnd={more}
        />
      )}
      <Dialog
        title={say('customers.add')}
        open={adding}
        onClose={() => {
          setAdding(false)
        }}
      >
        <CustomerForm
          customer={null}
          onDone={(made) => {
            setAdding(false)
            if (made) open(made.id)
          }}
        />
      </Dialog>
    </>
  )
}

function useColumns(): Column<CustomerRow>[] {
  const say = useSay()
  return useMemo(
    () => [
      {
        key: 'name',
        head: say('customers.name'),
        width: 'minmax(140px, 2fr)',
        onPhone: 'title',
        cell: ({ name, contact, care }) => (
          <>
            {name || contact} {care && <Pill tone="warning">{say('customers.care')}</Pill>}
          </>
        ),
      },
      { key: 'contact', head: say('customers.contact'), width: 'minmax(140px, 2fr)', cell: ({ contact }) => contact },
      {
        key: 'kind',
        head: say('customers.kind'),
        width: '110px',
        onPhone: 'hidden',
        cell: ({ kind }) => say(`customers.kind_${kind}`),
      },
      { key: 'segment', head: say('customers.segment'), width: 'minmax(80px, 1fr)', cell: ({ segment }) => segment },
    ],
    [say],
  )
}
