import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { readAll, useChange } from '@/api/queries.ts'
import type { CaseAtDesk, Named, Touchpoint } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { languages, useSay, useSayCode, type Say } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import { kinds, priorities } from './codes.ts'
import { isOpen } from './mine.ts'
import type { Choice } from './PickOne.tsx'
import { deskReads } from './reads.ts'
import styles from './side.module.css'

const SuggestedFields = lazy(async () => ({ default: (await import('./SuggestedFields.tsx')).SuggestedFields }))
const FieldDialog = lazy(async () => ({ default: (await import('./FieldDialog.tsx')).FieldDialog }))

export const fields = ['kind', 'touchpoint', 'product', 'priority', 'language', 'tags'] as const
export type Field = (typeof fields)[number]

const keys: Record<Field, string> = { kind: 'k', touchpoint: 't', product: 'o', priority: 'u', language: 'l', tags: 'g' }

// What the case is about. Each can be changed where it stands, by a click or one key.
export function FieldsSide({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const [editing, setEditing] = useState<Field | null>(null)
  const choices = useChoices(of)
  const change = useChange<Record<string, unknown>>({
    method: 'PATCH',
    path: `/cases/${of.row.id}`,
    body: (some) => some,
    etag: () => `"${String(of.version)}"`,
    stale: deskReads,
  })
  const begin = (field: Field) => () => {
    change.reset()
    setEditing(field)
  }
  useKeys(of.may.work ? Object.fromEntries(fields.map((field) => [keys[field], begin(field)])) : {})
  const done = () => {
    setEditing(null)
  }
  const value = (field: Field) => valueOf(field, of, choices[field], say)
  return (
    <Card title={say('desk.fields')}>
      <dl className={styles.facts}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{say(`desk.f_${field}`)}</dt>
            <dd>{of.may.work ? <Editable field={field} value={value(field)} onEdit={begin(field)} /> : value(field)}</dd>
          </div>
        ))}
      </dl>
      {of.may.work && isOpen(of.row.state) && (
        <Suspense fallback={null}>
          <SuggestedFields
            of={of}
            onTake={(some) => {
              change.mutate(some)
            }}
          />
        </Suspense>
      )}
      {!editing && <ProblemNote error={change.error} />}
      <Told of={of} />
      {editing && (
        <Suspense fallback={null}>
          <FieldDialog
            field={editing}
            choices={choices[editing]}
            current={currentOf(editing, of)}
            error={change.error}
            busy={change.isPending}
            onChange={(chosen) => {
              change.mutate({ [editing]: chosen }, { onSuccess: done })
            }}
            onClose={done}
          />
        </Suspense>
      )}
    </Card>
  )
}

function Editable({ field, value, onEdit }: { field: Field; value: string; onEdit: () => void }) {
  const say = useSay()
  return (
    <button
      type="button"
      className={styles.editable}
      aria-keyshortcuts={keys[field]}
      aria-label={say('desk.f_change', { field: say(`desk.f_${field}`), value })}
      onClick={onEdit}
    >
      {value}
    </button>
  )
}

const told = ['remedy', 'resolution', 'redress'] as const

function Told({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  return told
    .filter((key) => of[key])
    .map((key) => (
      <div key={key} className={styles.told}>
        <h3 className={styles.subhead}>{say(`desk.f_${key}`)}</h3>
        <p>{of[key]}</p>
      </div>
    ))
}

function useChoices(of: CaseAtDesk): Record<Field, Choice[]> {
  const say = useSay()
  const sayCode = useSayCode()
  const touchpoints = useQuery({ ...readAll<Touchpoint>('/touchpoints'), staleTime: 300_000 }).data ?? []
  const products = useQuery({ ...readAll<Named>('/products'), staleTime: 300_000 }).data ?? []
  const none = { value: null, label: say('desk.f_none') }
  const named = ({ id, name }: Named) => ({ value: id, label: name })
  const spoken = [...new Set([...languages, of.language].filter(Boolean))]
  return {
    kind: kinds.map((value) => ({ value, label: say(`desk.kind_${value}`) })),
    touchpoint: [none, ...touchpoints.map(named)],
    product: [none, ...products.map(named)],
    priority: priorities.map((value) => ({ value, label: say(`desk.priority_${value}`) })),
    language: spoken.map((value) => ({ value, label: sayCode(`desk.language_${value}`) ?? value })),
    tags: [],
  }
}

const currentOf = (field: Field, of: CaseAtDesk): string | null =>
  ({
    kind: of.row.kind,
    touchpoint: of.row.touchpoint?.id ?? null,
    product: of.product,
    priority: of.row.priority,
    language: of.language,
    tags: of.tags.join(', '),
  })[field]

function valueOf(field: Field, of: CaseAtDesk, choices: Choice[], say: Say): string {
  if (field === 'tags') return of.tags.join(', ') || say('desk.f_none')
  if (field === 'touchpoint') return of.row.touchpoint?.name ?? say('desk.f_none')
  return choices.find(({ value }) => value === currentOf(field, of))?.label ?? say('desk.f_none')
}
