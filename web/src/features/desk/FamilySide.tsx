import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk, DeskCaseRow } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { useLastBulk } from './bulk/last.ts'
import type { Doing } from './Doings.tsx'
import { Due } from './Due.tsx'
import { isOpen } from './mine.ts'
import { deskReads } from './reads.ts'
import styles from './side.module.css'

const BulkTold = lazy(async () => ({ default: (await import('./bulk/BulkTold.tsx')).BulkTold }))

interface Props {
  of: CaseAtDesk
  onDo: (doing: Doing) => void
}

// An outage and those it hit: the case this one stands under, or those that stand under it.
export function FamilySide({ of, onDo }: Props) {
  if (of.parent) return <Under of={of} parent={of.parent} />
  return of.children > 0 ? <Children of={of} onDo={onDo} /> : null
}

function Under({ of, parent }: { of: CaseAtDesk; parent: DeskCaseRow }) {
  const say = useSay()
  const path = `/cases/${of.row.id}/parent`
  const back = useChange({ method: 'PUT', path, body: () => ({ parent: parent.id }), stale: deskReads })
  const out = useChange({ method: 'DELETE', path, stale: deskReads })
  const takeOut = () => {
    out.mutate(undefined, {
      onSuccess: () => {
        notify(say('desk.parted'), () => {
          back.mutate()
        })
      },
    })
  }
  return (
    <Card title={say('desk.under')}>
      <p>
        <CaseLink of={parent} />
      </p>
      <p className="muted small">
        {say(`desk.state_${parent.state}`)} · {say('desk.owner_is', { name: parent.owner.name })}
      </p>
      <ProblemNote error={out.error ?? back.error} />
      {of.may.work && (
        <div className={styles.actions}>
          <button type="button" className="textual small" disabled={out.isPending} onClick={takeOut}>
            {say('desk.take_out')}
          </button>
        </div>
      )}
    </Card>
  )
}

const few = 6

function Children({ of, onDo }: Props) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const { rows, error, refetch, hasMore, more } = usePages<DeskCaseRow>(`/cases/${of.row.id}/children`)
  const told = useLastBulk(of.row.id)
  const shown = all ? rows : rows.slice(0, few)
  const open = rows.filter(({ state }) => isOpen(state)).length
  return (
    <Card title={say('desk.children', { count: of.children })}>
      <ProblemNote error={error} onRetry={error ? refetch : undefined} />
      <ul className={styles.children}>
        {shown.map((child) => (
          <Child key={child.id} of={child} />
        ))}
      </ul>
      {(shown.length < rows.length || hasMore) && (
        <button
          type="button"
          className="textual small"
          onClick={() => {
            setAll(true)
            if (all) more()
          }}
        >
          {say('web.more')}
        </button>
      )}
      <Suspense fallback={null}>{told && <BulkTold key={told.id} of={told} under={of.row.id} />}</Suspense>
      {of.may.work && (
        <div className={styles.actions}>
          {open > 0 && (
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                onDo('answer_children')
              }}
            >
              {say('desk.do_answer_children')}
            </Button>
          )}
          {open > 0 && (
            <button
              type="button"
              className="textual small"
              onClick={() => {
                onDo('resolve_children')
              }}
            >
              {say('desk.do_resolve_children')}
            </button>
          )}
          <button
            type="button"
            className="textual small"
            onClick={() => {
              onDo('add_child')
            }}
          >
            {say('desk.do_add_child')}
          </button>
        </div>
      )}
    </Card>
  )
}

function Child({ of }: { of: DeskCaseRow }) {
  const say = useSay()
  const now = useNow()
  return (
    <li>
      <span>
        <CaseLink of={of} />
        <span className="muted small">{[of.customer?.name, say(`desk.state_${of.state}`)].filter(Boolean).join(' · ')}</span>
      </span>
      {isOpen(of.state) && <Due at={of.next_due} now={now} />}
    </li>
  )
}

function CaseLink({ of: { id, number, subject } }: { of: DeskCaseRow }) {
  const say = useSay()
  return (
    <Link to="/cases/$id" params={{ id }} search={{}}>
      {say('desk.number_of', { n: number })} {subject}
    </Link>
  )
}
