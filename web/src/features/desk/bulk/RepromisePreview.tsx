import { useEffect, useRef } from 'react'
import type { MoveShown, MovesPreviewed } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './bulk.module.css'

interface Props {
  of: MovesPreviewed
  error: Error | null
  busy: boolean
  onBack: () => void
  onDo: () => void
}

// What moving the dates does to each case, before it is done: old date and new, whose promise is broken already, who stays out.
export function RepromisePreview({ of, error, busy, onBack, onDo }: Props) {
  const say = useSay()
  const found = useRef<HTMLDivElement>(null)
  useEffect(() => found.current?.focus(), [])
  const refused = of.items.filter((one) => one.refused)
  const moved = of.items.filter((one) => !one.refused)
  return (
    <Stack>
      <div ref={found} role="status" tabIndex={-1}>
        <p>
          <strong>{say('bulk.move_moves', { count: of.moved })}</strong>
        </p>
        {of.broken > 0 && <p className={styles.broken}>{say('bulk.move_broken', { count: of.broken })}</p>}
        {of.without_address > 0 && <p>{say('bulk.move_no_address', { count: of.without_address })}</p>}
        {of.refused > 0 && <p>{say('bulk.refused', { count: of.refused })}</p>}
      </div>
      {of.items.length > 0 && (
        <ul className={styles.moved} tabIndex={0} aria-label={say('bulk.move_list')}>
          {[...moved, ...refused].map((one) => (
            <MovedLine key={one.id} of={one} />
          ))}
        </ul>
      )}
      {of.message && (
        <div>
          <p className="muted small">{say('bulk.move_reads')}</p>
          <blockquote className={styles.reads}>{of.message}</blockquote>
        </div>
      )}
      <ProblemNote error={error} />
      <div className={styles.foot}>
        <Button variant="default" onClick={onBack}>
          {say('bulk.move_back')}
        </Button>
        <Button loading={busy} disabled={of.moved === 0} onClick={onDo}>
          {say('bulk.move_do', { count: of.moved })}
        </Button>
      </div>
    </Stack>
  )
}

function MovedLine({ of }: { of: MoveShown }) {
  const say = useSay()
  const { moment } = useFormats()
  const { number, subject, customer, was, until, is_broken, moved_before, has_address, refused } = of
  if (number === null) return <li>{say('bulk.unseen')}</li>
  return (
    <li>
      <span>
        {say('desk.number_of', { n: number })} {subject}
        {customer && <span className="muted"> · {customer}</span>}
      </span>
      {refused ? (
        <span className="muted">{refused.sentence}</span>
      ) : (
        <span className={styles.dates}>
          {was && (
            <>
              <s>{moment(was)}</s> →{' '}
            </>
          )}
          {until && <strong>{moment(until)}</strong>} {is_broken && <Pill tone="broken">{say('bulk.move_is_broken')}</Pill>}{' '}
          {moved_before > 0 && <Pill tone="warning">{say('bulk.move_moved_before')}</Pill>}{' '}
          {!has_address && <Pill>{say('bulk.move_by_hand')}</Pill>}
        </span>
      )}
    </li>
  )
}
