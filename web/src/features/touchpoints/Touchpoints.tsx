import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readAll, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Named, Touchpoint } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './touchpoints.module.css'
import { TouchpointForm } from './TouchpointForm.tsx'

// The steps of the customer's journey: whose people their cases go to, and who answers for the experience there.
export function Touchpoints() {
  const say = useSay()
  const { data, error, refetch } = useQuery(readAll<Touchpoint>('/touchpoints'))
  const [editing, setEditing] = useState<Touchpoint | 'new' | null>(null)
  const writes = may(useSession(), 'touchpoints.write')
  const done = () => {
    setEditing(null)
  }
  const add = writes && (
    <Button
      onClick={() => {
        setEditing('new')
      }}
    >
      {say('touchpoints.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('touchpoints.title')} lede={say('touchpoints.lede')} actions={data && data.length > 0 && add} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.length === 0 && (
        <EmptyState title={say('touchpoints.empty')} what={say('touchpoints.empty_what')} why={say('touchpoints.empty_why')}>
          {add}
        </EmptyState>
      )}
      {data && data.length > 0 && <Lines of={data} onEdit={writes ? setEditing : null} />}
      <Dialog title={editing && editing !== 'new' ? editing.name : say('touchpoints.add')} open={editing !== null} onClose={done}>
        {editing && <TouchpointForm touchpoint={editing === 'new' ? null : editing} onDone={done} />}
      </Dialog>
    </>
  )
}

function Lines({ of, onEdit }: { of: readonly Touchpoint[]; onEdit: ((one: Touchpoint) => void) | null }) {
  const say = useSay()
  const units = useQuery(readAll<Named>('/units')).data ?? []
  const remove = useChange<string>({ method: 'DELETE', path: (id) => `/touchpoints/${id}`, stale: ['/touchpoints'] })
  return (
    <Card>
      <ProblemNote error={remove.error} />
      <ul>
        {of.map((one) => (
          <li key={one.id} className={styles.line}>
            <span>
              {one.name}{' '}
              <span className="muted small">{units.find(({ id }) => id === one.team)?.name ?? say('touchpoints.no_team')}</span>{' '}
              {one.on_form && <Pill>{say('touchpoints.on_form_mark')}</Pill>}
            </span>
            {onEdit && (
              <span className={styles.acts}>
                <button
                  type="button"
                  className="textual small"
                  aria-label={`${say('web.change')}: ${one.name}`}
                  onClick={() => {
                    onEdit(one)
                  }}
                >
                  {say('web.change')}
                </button>
                <button
                  type="button"
                  className="textual small"
                  aria-label={`${say('web.remove')}: ${one.name}`}
                  onClick={() => {
                    remove.mutate(one.id)
                  }}
                >
                  {say('web.remove')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
