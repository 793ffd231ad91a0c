import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { Decision, DecisionKind, RightHolder, RightsMatrix } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats, zoneOfReader } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { instantIn } from '@/lib/zoned.ts'
import { ChangeBar } from './ChangeBar.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { KindTable } from './KindTable.tsx'
import { MatrixBar } from './MatrixBar.tsx'
import { placeOf } from './place.ts'
import { Second } from './Second.tsx'
import { StarterRights } from './StarterRights.tsx'
import styles from './rights.module.css'
import { columnsOf, useEdits } from './edits.ts'

const kinds: DecisionKind[] = ['redress', 'goodwill']

interface Props {
  where: string | undefined
  day: string | undefined // as it was at the end of that day; none: as it is
  writes: boolean
  onGo: (some: Record<string, string | undefined>) => void
}

// Decisions down, levels and roles across, in each cell an amount; redress and goodwill apart.
export function Matrix({ where, day, writes, onGo }: Props) {
  const place = placeOf(where)
  const at = day && instantIn(zoneOfReader(), `${day}T23:59`)
  const { data, error, refetch } = useQuery(read<RightsMatrix>('/rights', { ...place, at }))
  return (
    <>
      {(day || where || (data && data.decisions.length > 0)) && (
        <MatrixBar where={where} day={day} scopes={data?.scopes ?? []} onGo={onGo} />
      )}
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && <Tables key={`${where ?? ''} ${day ?? ''}`} of={data} where={where} day={day} writes={writes && !day} />}
    </>
  )
}

interface TablesProps {
  of: RightsMatrix
  where: string | undefined
  day: string | undefined
  writes: boolean
}

function Tables({ of, where, day, writes }: TablesProps) {
  const say = useSay()
  const formats = useFormats()
  const place = placeOf(where)
  const edits = useEdits(of, place, where ?? '')
  const [editing, setEditing] = useState<Decision | DecisionKind | null>(null)
  const [added, setAdded] = useState<RightHolder[]>([])
  const columns = columnsOf(of, added)
  const close = () => {
    setEditing(null)
  }
  if (of.decisions.length === 0 && !day) return <NoneYet writes={writes} onAdd={setEditing} editing={editing} onClose={close} />
  return (
    <>
      {day && <p className={styles.was}>{say('rights.was', { day: formats.day(day) })}</p>}
      <p className="muted small">
        {say('rights.amounts_in', { currency: of.currency })} {where && say('rights.place_hint')}
      </p>
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <KindTable
            key={kind}
            kind={kind}
            of={of}
            place={place}
            columns={columns}
            edits={edits}
            onEdit={writes ? setEditing : null}
          />
        ))}
      </div>
      <Second of={of} writes={writes} />
      {writes && (
        <ChangeBar
          of={of}
          edits={edits}
          columns={columns}
          onColumn={(holder) => {
            setAdded([...added, holder])
          }}
        />
      )}
      <DecisionDialog editing={editing} onClose={close} />
    </>
  )
}

interface NoneProps {
  writes: boolean
  editing: Decision | DecisionKind | null
  onAdd: (kind: DecisionKind) => void
  onClose: () => void
}

function NoneYet({ writes, editing, onAdd, onClose }: NoneProps) {
  const say = useSay()
  return (
    <>
      <EmptyState title={say('rights.empty')} what={say('rights.empty_what')} why={say('rights.empty_why')}>
        {writes && <StarterRights onAdd={onAdd} />}
      </EmptyState>
      <DecisionDialog editing={editing} onClose={onClose} />
    </>
  )
}

function DecisionDialog({ editing, onClose }: { editing: Decision | DecisionKind | null; onClose: () => void }) {
  const say = useSay()
  const one = editing && typeof editing !== 'string' ? editing : null
  const kind = one?.kind ?? (typeof editing === 'string' ? editing : 'goodwill')
  return (
    <Dialog title={one?.name ?? say(`rights.new_${kind}`)} open={editing !== null} onClose={onClose}>
      {editing && <DecisionForm of={one} kind={kind} onDone={onClose} />}
    </Dialog>
  )
}
