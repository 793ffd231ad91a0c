import { useState } from 'react'

import { useChange } from '@/api/queries.ts'
import { address } from '@/api/client.ts'
import type { Entry } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Avatar } from './Avatar.tsx'
import styles from './case.module.css'
import { deskReads } from './reads.ts'

interface Props {
  entry: Entry
  who: string
  caseId: string
  canWork: boolean
}

// A message or a note. What it is and for whom stands in words beside the name, not in its colour alone.
export function Spoken({ entry, who, caseId, canWork }: Props) {
  const say = useSay()
  const { moment, exact } = useFormats()
  const theirs = entry.kind === 'message_in'
  return (
    <article className={`${styles.said} ${styles[entry.kind] ?? ''}`}>
      <Avatar name={who} customer={theirs} />
      <div className={styles.saidBody}>
        <p className={styles.saidHead}>
          <strong>{who}</strong> <span className={styles.mark}>{useMark(entry)}</span>{' '}
          <time dateTime={entry.at} title={exact(entry.at)}>
            {moment(entry.at)}
          </time>
        </p>
        <div className={theirs ? `words ${styles.text}` : styles.text}>{entry.text}</div>
        {entry.quoted && (
          <details className={styles.quoted}>
            <summary>{say('desk.quoted')}</summary>
            <div>{entry.quoted}</div>
          </details>
        )}
        {entry.has_html && <AsWritten of={entry} caseId={caseId} />}
        <Files of={entry} caseId={caseId} />
        {entry.kind === 'message_out' && <Delivery of={entry} caseId={caseId} canWork={canWork} />}
      </div>
    </article>
  )
}

function useMark({ kind, channel, asks }: Entry): string {
  const say = useSay()
  if (kind === 'note') return say('desk.note_mark')
  const way = say(`desk.by_${channel}`)
  if (kind === 'message_in') return way
  return [say('desk.to_customer'), way, asks && say('desk.asked_mark')].filter(Boolean).join(' · ')
}

// The mail with its own look, fetched when somebody wants to see it. The server has made it safe; in this frame nothing runs
// all the same, and its links open beside.
function AsWritten({ of, caseId }: { of: Entry; caseId: string }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.quoted}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{say('desk.as_written')}</summary>
      {open && (
        <iframe
          className={styles.asWritten}
          title={say('desk.as_written_title')}
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          src={address(`/cases/${caseId}/messages/${of.id}/html`)}
        />
      )}
    </details>
  )
}

function Files({ of, caseId }: { of: Entry; caseId: string }) {
  const say = useSay()
  const { bytes } = useFormats()
  if (of.files.length === 0) return null
  return (
    <ul className={styles.files}>
      {of.files.map((file) => (
        <li key={file.id}>
          <a href={address(`/cases/${caseId}/files/${file.id}`)} download>
            {say('desk.file', { name: file.name, size: bytes(file.bytes) })}
          </a>
        </li>
      ))}
    </ul>
  )
}

// How far it is; where it did not arrive, somebody must look.
function Delivery({ of, caseId, canWork }: { of: Entry; caseId: string; canWork: boolean }) {
  const say = useSay()
  const again = useChange({ method: 'POST', path: `/cases/${caseId}/messages/${of.id}/delivery`, stale: deskReads })
  if (of.delivery === 'none') return null
  const failed = of.delivery === 'failed'
  return (
    <>
      <p className={failed ? styles.failed : styles.delivery}>
        {say(`desk.delivery_${of.delivery}`)}{' '}
        {failed && canWork && (
          <button
            type="button"
            className="textual"
            disabled={again.isPending}
            onClick={() => {
              again.mutate()
            }}
          >
            {say('desk.try_again')}
          </button>
        )}
      </p>
      <ProblemNote error={again.error} />
    </>
  )
}
