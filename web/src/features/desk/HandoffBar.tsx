import { Button } from '@mantine/core'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import styles from './case.module.css'
import { HandoffAnswer } from './HandoffAnswer.tsx'
import { isMine } from './mine.ts'
import { deskReads } from './reads.ts'

// A handoff that waits: whoever is offered the case accepts or refuses it here, whoever offered it may take it back.
export function HandoffBar({ of }: { of: CaseAtDesk }) {
  const { handoff, may } = of
  if (!handoff) return null
  return may.accept ? <ToMe of={of} handoff={handoff} /> : <ToAnother of={of} handoff={handoff} />
}

interface Props {
  of: CaseAtDesk
  handoff: NonNullable<CaseAtDesk['handoff']>
}

function ToMe({ of, handoff }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const accept = useChange({
    method: 'PUT',
    path: `/cases/${of.row.id}/handoff`,
    body: () => ({ answer: 'accept' }),
    stale: deskReads,
  })
  useKeys({
    a: () => {
      accept.mutate()
    },
  })
  return (
    <section className={styles.offer} aria-label={say('desk.offered')}>
      <div>
        <p>
          <strong>{say('desk.offered_to_you', { name: handoff.from.name })}</strong>{' '}
          {say('desk.offered_because', { reason: handoff.reason })}
        </p>
        <p className="muted small">{say('desk.offered_lapses', { name: handoff.from.name, at: moment(handoff.lapses) })}</p>
        <ProblemNote error={accept.error} />
      </div>
      <HandoffAnswer id={of.row.id} giver={handoff.from.name} />
    </section>
  )
}

function ToAnother({ of, handoff }: Props) {
  const say = useSay()
  const withdraw = useChange({
    method: 'PUT',
    path: `/cases/${of.row.id}/handoff`,
    body: () => ({ answer: 'withdraw' }),
    stale: deskReads,
  })
  return (
    <section className={styles.offer} aria-label={say('desk.offer_waits')}>
      <p>
        {say('desk.offered_away', { name: handoff.to.name || (handoff.team?.name ?? ''), owner: of.row.owner.name })}{' '}
        {say('desk.offered_because', { reason: handoff.reason })}
      </p>
      {isMine(of) && (
        <Button
          size="sm"
          variant="default"
          loading={withdraw.isPending}
          onClick={() => {
            withdraw.mutate()
          }}
        >
          {say('desk.withdraw')}
        </Button>
      )}
      <ProblemNote error={withdraw.error} />
    </section>
  )
}
