import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Relation } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Button } from '@/components/fields.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { NearForm } from './NearForm.tsx'
import styles from './rights.module.css'
import { nearKey } from './words.ts'

// To whom I am too near to decide; and, for the people team and auditors, what colleagues have said.
export function Near() {
  const say = useSay()
  const session = useSession()
  const [adding, setAdding] = useState(false)
  const mine = usePages<Relation>('/me/relations')
  const close = () => {
    setAdding(false)
  }
  const add = may(session, 'customers.read') && (
    <Button
      onClick={() => {
        setAdding(true)
      }}
    >
      {say('rights.near_add')}
    </Button>
  )
  return (
    <Stack>
      <ProblemNote error={mine.error} onRetry={mine.refetch} />
      {mine.settled && mine.rows.length === 0 && (
        <EmptyState title={say('rights.near_empty')} what={say('rights.near_empty_what')}>
          {add}
        </EmptyState>
      )}
      {mine.rows.length > 0 && (
        <Card title={say('rights.mine')} aside={add}>
          <ul>
            {mine.rows.map((one) => (
              <Line key={one.id} of={one} own />
            ))}
          </ul>
        </Card>
      )}
      {may(session, 'relations.read') && <Colleagues />}
      <Dialog title={say('rights.near_add')} open={adding} onClose={close}>
        <NearForm onDone={close} />
      </Dialog>
    </Stack>
  )
}

function Colleagues() {
  const say = useSay()
  const { rows, error, refetch, hasMore, more } = usePages<Relation>('/relations')
  if (rows.length === 0) return <ProblemNote error={error} onRetry={refetch} />
  return (
    <Card title={say('rights.near_all')}>
      <ul>
        {rows.map((one) => (
          <Line key={one.id} of={one} own={false} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="textual" onClick={more}>
          {say('web.more')}
        </button>
      )}
    </Card>
  )
}

function Line({ of, own }: { of: Relation; own: boolean }) {
  const say = useSay()
  const { day } = useFormats()
  const withdraw = useChange({ method: 'DELETE', path: `/me/relations/${of.id}`, stale: ['/me/relations', '/relations'] })
  const name = of.customer_name || say('rights.near_hidden')
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>
          {!own && <>{of.employee.name || say('rights.somebody')}: </>}
          <strong>{name}</strong> <Pill>{say(nearKey(of.kind))}</Pill>
        </p>
        <p className="muted small">
          {say('rights.near_since', { day: day(of.declared) })}
          {of.withdrawn && ` ${say('rights.near_withdrawn', { day: day(of.withdrawn) })}`}
        </p>
        <ProblemNote error={withdraw.error} />
      </div>
      {own && !of.withdrawn && (
        <button
          type="button"
          className="textual small"
          aria-label={`${say('rights.near_withdraw')}: ${name}`}
          onClick={() => {
            withdraw.mutate()
          }}
        >
          {say('rights.near_withdraw')}
        </button>
      )}
    </li>
  )
}
