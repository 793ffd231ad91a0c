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
import { useKeepLastBulk } from './last.ts'

// What became of each case, and for ten minutes the way back.
export function BulkTold({ of }: { of: BulkDone }) {
  const say = useSay()
  const { weekTime } = useFormats()
  const put = useKeepLastBulk()
  const mayUndo = Date.parse(of.undo_until) > useNow()
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
              {say('bulk.undo')}
            </Button>
            <span className="muted small">{say('bulk.undo_until', { at: weekTime(of.undo_until) })}</span>
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
