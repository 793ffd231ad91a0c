import { Button } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { Mailbox, MailboxCheck, Tried } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { LiveSwitch } from './LiveSwitch.tsx'
import styles from './mailroom.module.css'
import { RemoveMailbox } from './RemoveMailbox.tsx'

interface Props {
  of: Mailbox
  writes: boolean
  onEdit: () => void
}

// One mailbox: whether it is live, when it was read, what is wrong with it; and what can be done with it.
export function MailboxCard({ of, writes, onEdit }: Props) {
  const say = useSay()
  const { moment } = useFormats()
  const check = useChange<void, MailboxCheck>({ method: 'POST', path: `/mailboxes/${of.id}/check` })
  const [removing, setRemoving] = useState(false)
  return (
    <Card
      title={of.name}
      aside={<Pill tone={of.mode === 'live' ? 'kept' : 'plain'}>{say(`mailboxes.mode_${of.mode}`)}</Pill>}
      lede={[
        of.address,
        of.last_read ? say('mailboxes.read_last', { at: moment(of.last_read) }) : say('mailboxes.read_never'),
      ].join(' · ')}
    >
      {of.trouble && (
        <p role="alert" className={styles.trouble}>
          {of.trouble}
        </p>
      )}
      {!of.smtp_host && <p className="muted small">{say('mailboxes.no_way_out')}</p>}
      {check.data && <Checked of={check.data} />}
      <ProblemNote error={check.error} />
      {writes && (
        <div className={styles.acts}>
          <Button
            size="sm"
            variant="default"
            aria-label={`${say('mailboxes.check')}: ${of.name}`}
            loading={check.isPending}
            onClick={() => {
              check.mutate()
            }}
          >
            {say('mailboxes.check')}
          </Button>
          <LiveSwitch of={of} />
          <button type="button" className="textual small" aria-label={`${say('web.change')}: ${of.name}`} onClick={onEdit}>
            {say('web.change')}
          </button>
          <button
            type="button"
            className="textual small"
            aria-label={`${say('mailboxes.remove')}: ${of.name}`}
            onClick={() => {
              setRemoving(true)
            }}
          >
            {say('mailboxes.remove')}
          </button>
        </div>
      )}
      <RemoveMailbox
        of={of}
        open={removing}
        onClose={() => {
          setRemoving(false)
        }}
      />
    </Card>
  )
}

// In plain words what was tried: reading, and sending where a server for it is named.
function Checked({ of }: { of: MailboxCheck }) {
  const say = useSay()
  const { count } = useFormats()
  return (
    <div role="status">
      <ul className={styles.checked}>
        <Result
          of={of.reading}
          works={say('mailboxes.check_reads', { count: of.mails, n: count(of.mails) })}
          fails={say('mailboxes.check_no_read')}
        />
        {of.sending && <Result of={of.sending} works={say('mailboxes.check_sends')} fails={say('mailboxes.check_no_send')} />}
      </ul>
    </div>
  )
}

function Result({ of, works, fails }: { of: Tried; works: string; fails: string }) {
  return <li className={of.works ? styles.good : styles.bad}>{of.works ? works : `${fails} ${of.sentence}`}</li>
}
