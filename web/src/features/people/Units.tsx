import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readAll, useChange } from '@/api/queries.ts'
import type { Unit } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './people.module.css'
import { treeOf, type Branch } from './tree.ts'
import { Starter } from './Starter.tsx'
import { UnitForm } from './UnitForm.tsx'
import { UnitMenu } from './UnitMenu.tsx'

export const useUnits = () => useQuery(readAll<Unit>('/units'))

type Editing = { unit: Unit } | { parent: string | null }

// The tree of units, of any depth; partners among them.
export function Units() {
  const say = useSay()
  const { data, error, refetch } = useUnits()
  const [editing, setEditing] = useState<Editing | null>(null)
  const add = (
    <Button
      onClick={() => {
        setEditing({ parent: null })
      }}
    >
      {say('people.unit_add')}
    </Button>
  )
  return (
    <>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.length === 0 && (
        <EmptyState title={say('people.units_empty')} what={say('people.units_empty_what')} why={say('people.units_empty_why')}>
          <Starter />
          {add}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <Card title={say('people.part_units')} aside={add}>
          <Branches branches={treeOf(data)} depth={0} onEdit={setEditing} />
        </Card>
      )}
      <Dialog
        title={editing && 'unit' in editing ? editing.unit.name : say('people.unit_add')}
        open={editing !== null}
        onClose={() => {
          setEditing(null)
        }}
      >
        {editing && (
          <UnitForm
            unit={'unit' in editing ? editing.unit : null}
            parent={'parent' in editing ? editing.parent : editing.unit.parent}
            units={data ?? []}
            onDone={() => {
              setEditing(null)
            }}
          />
        )}
      </Dialog>
    </>
  )
}

interface BranchProps {
  depth: number
  onEdit: (editing: Editing) => void
}

function Branches({ branches, depth, onEdit }: BranchProps & { branches: Branch[] }) {
  return (
    <ul className={depth > 0 ? styles.inner : styles.tree}>
      {branches.map((branch) => (
        <BranchLine key={branch.unit.id} branch={branch} depth={depth} onEdit={onEdit} />
      ))}
    </ul>
  )
}

// Large trees begin with their upper two levels open.
function BranchLine({ branch, depth, onEdit }: BranchProps & { branch: Branch }) {
  const say = useSay()
  const { count } = useFormats()
  const { unit, units, employees } = branch
  const [open, setOpen] = useState(depth < 1)
  const remove = useChange({ method: 'DELETE', path: `/units/${unit.id}`, stale: ['/units'] })
  return (
    <li>
      <div className={styles.unit}>
        <div>
          {units.length > 0 ? (
            <button
              type="button"
              className={styles.twist}
              aria-expanded={open}
              aria-label={say('people.units_below', { name: unit.name })}
              onClick={() => {
                setOpen(!open)
              }}
            >
              {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
            </button>
          ) : (
            <span className={styles.leaf} />
          )}
          {unit.name} <span className="muted small">{say('people.employees', { count: employees, n: count(employees) })}</span>{' '}
          {unit.kind === 'partner' && <Pill>{say('people.partner')}</Pill>}
          <ProblemNote error={remove.error} />
        </div>
        <UnitMenu
          name={unit.name}
          onAddInside={() => {
            onEdit({ parent: unit.id })
          }}
          onChange={() => {
            onEdit({ unit })
          }}
          onRemove={
            units.length === 0 && employees === 0
              ? () => {
                  remove.mutate()
                }
              : null
          }
        />
      </div>
      {open && units.length > 0 && <Branches branches={units} depth={depth + 1} onEdit={onEdit} />}
    </li>
  )
}
