import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useChange } from '@/api/queries.ts'
import type { BulkDone, BulkOutcome, BulkUndone } from '@/api/types.ts'
import { IconButton } from '@/components/IconButton.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'
import styles from './bulk.module.css'
import { secondsHeld } from './held.ts'
import { useKeepLastBulk } from './last.ts'

interface Props {
  of: BulkDone
  under?: string // the case they stand under
}

// What became of each case, and for ten minutes the way back; for messages as long as they are held.
export function BulkTold({ of, under }: Props) {
  const say = useSay()
  const { weekTime } = useFormats()
  const put = useKeepLastBulk(under)
  const now = useNow(of.act === 'answer' ? 500 : undefined)
  const left = secondsHeld(of, now)
  const mayUndo = of.act === 'answer' ? left !== null : Date.parse(of.undo_until) > now
  const undo = useChange<void, BulkUndone>({ method: 'POST', path: `/cases/bulk/${of.id}/undo`, stale: deskReads })
  const { data: undone } = undo
  return (
    <section className={styles.told} aria-label={say('bulk.bar')} data-print="no">
      <div className={styles.head}>
        <span role="status">{undone ? say('bulk.undone', { count: undone.done }) : say('bulk.done', { count: of.done })}</span>
        {!undone && of.done > 0 && mayUndo && (
          <>
            <Button
              size="sm"
              variant="default"
              loading={undo.isPending}
              onClick={() => {
                undo.mutate()
              }}
            >
              {say(left === null ? 'bulk.undo' : 'bulk.take_back')}
            </Button>
            <span className="muted small" role={left === null ? undefined : 'timer'}>
              {left === null
                ? say('bulk.undo_until', { at: weekTime(of.undo_until) })
                : say('bulk.go_out', { count: of.done, n: left })}
            </span>
          </>
        )}
        <IconButton
          label={say('web.close')}
          onClick={() => {
            put(null)
          }}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </IconButton>
      </div>
      <ProblemNote error={undo.error} />
      <Refused of={(undone ?? of).items.filter(({ refused }) => refused)} />
    </section>
  )
}

function Refused({ of }: { of: BulkOutcome[] }) {
  const say = useSay()
  if (of.length === 0) return null
  return (
    <>
      <p>{say('bulk.refused', { count: of.length })}</p>
      <ul className={styles.refused} tabIndex={0}>
        {of.map(({ id, number, subject, refused }) => (
          <li key={id}>
            {number === null ? (
              say('bulk.unseen')
            ) : (
              <Link to="/cases/$id" params={{ id }} search={{}}>
                {say('desk.number_of', { n: number })} {subject}
              </Link>
            )}
            {': '}
            {refused?.sentence}
          </li>
        ))}
      </ul>
    </>
  )
}
