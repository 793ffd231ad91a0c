import { Button } from '@mantine/core'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk, DeskState } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import type { Doing } from './Doings.tsx'
import { Following } from './Following.tsx'
import { isOpen } from './mine.ts'
import { MoreDoings } from './MoreDoings.tsx'
import { deskReads } from './reads.ts'
import styles from './side.module.css'

interface Props {
  of: CaseAtDesk
  onDo: (doing: Doing) => void
}

// Who answers for the case, and where it may go from here.
export function OwnerSide({ of, onDo }: Props) {
  const say = useSay()
  const take = useChange({ method: 'PUT', path: `/cases/${of.row.id}/owner`, stale: deskReads })
  const makeMine = () => {
    take.mutate(undefined, {
      onSuccess: () => {
        notify(say('desk.taken'))
      },
    })
  }
  useKeys({ m: of.may.take && makeMine })
  return (
    <Card title={say('desk.owner_title')}>
      <p className={styles.owner}>{of.row.owner.name}</p>
      {of.row.team && <p className="muted small">{of.row.team.name}</p>}
      {of.about && <p className={styles.careful}>{say('desk.about_person', { name: of.about.name })}</p>}
      {of.row.restricted && <p className={styles.careful}>{say('desk.is_restricted')}</p>}
      <Following of={of} />
      <ProblemNote error={take.error} />
      {of.may.work && (
        <div className={styles.actions}>
          {of.next_states.includes('resolved') && (
            <Button
              size="sm"
              aria-keyshortcuts="e"
              onClick={() => {
                onDo('resolved')
              }}
            >
              {say('desk.do_resolved')}
            </Button>
          )}
          {of.may.take && (
            <Button size="sm" variant="default" aria-keyshortcuts="m" loading={take.isPending} onClick={makeMine}>
              {say('desk.take')}
            </Button>
          )}
          {isOpen(of.row.state) && !of.handoff && (
            <Button
              size="sm"
              variant="default"
              aria-keyshortcuts="h"
              onClick={() => {
                onDo('hand_on')
              }}
            >
              {say('desk.hand_on')}
            </Button>
          )}
          <Moves of={of} onDo={onDo} />
          <MoreDoings of={of} onDo={onDo} />
        </div>
      )}
    </Card>
  )
}

// Where else it may go. What needs a reason asks for it; the rest is done at once.
function Moves({ of, onDo }: Props) {
  const say = useSay()
  const move = useChange<DeskState>({
    method: 'PUT',
    path: `/cases/${of.row.id}/state`,
    body: (state) => ({ state }),
    stale: deskReads,
  })
  const open = isOpen(of.row.state)
  const others = of.next_states.filter((state) => state !== 'resolved')
  const go = (state: DeskState) => {
    const atOnce = state === 'waiting_for_customer' || state === 'confirmed' || (state === 'open' && open)
    if (!atOnce) {
      onDo(state as Doing)
      return
    }
    move.mutate(state, {
      onSuccess: () => {
        notify(say('desk.done_state', { state: say(`desk.state_${state}`) }))
      },
    })
  }
  return (
    <>
      {others.map((state) => (
        <button
          key={state}
          type="button"
          className="textual small"
          disabled={move.isPending}
          onClick={() => {
            go(state)
          }}
        >
          {say(state === 'open' && open ? 'desk.do_open_on' : `desk.do_${state}`)}
        </button>
      ))}
      <ProblemNote error={move.error} />
    </>
  )
}
