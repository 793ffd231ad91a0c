import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Mailbox } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { MailboxCard } from './MailboxCard.tsx'
import { MailboxForm } from './MailboxForm.tsx'
import styles from './mailroom.module.css'
import { Mails } from './Mails.tsx'
import { Outbox } from './Outbox.tsx'

const parts = ['boxes', 'mails', 'outbox'] as const
const ledes = { boxes: 'mailboxes.lede', mails: 'mailboxes.mails_lede', outbox: 'mailboxes.out_lede' } as const

// Where mail comes in and goes out, the mails that somebody must look at, and those that wait to go out.
export function Mailboxes() {
  const say = useSay()
  const navigate = useNavigate()
  const { show } = useSearch({ from: '/inside/settings/mailboxes' })
  const writes = may(useSession(), 'mailboxes.write')
  const open = parts.filter((part) => writes || part !== 'mails')
  const part = open.find((each) => each === show) ?? 'boxes'
  return (
    <>
      <PageHead title={say('mailboxes.title')} lede={say(ledes[part])} />
      <div className={styles.bar}>
        <Segments
          label={say('mailboxes.title')}
          value={part}
          options={open.map((value) => ({ value, label: say(`mailboxes.part_${value}`) }))}
          onChange={(value) => void navigate({ to: '/settings/mailboxes', search: value === 'boxes' ? {} : { show: value } })}
        />
      </div>
      {part === 'mails' && <Mails />}
      {part === 'outbox' && <Outbox />}
      {part === 'boxes' && <Boxes writes={writes} />}
    </>
  )
}

function Boxes({ writes }: { writes: boolean }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<{ items: Mailbox[] }>('/mailboxes'))
  const [editing, setEditing] = useState<Mailbox | 'new' | null>(null)
  const done = () => {
    setEditing(null)
  }
  const add = writes && (
    <Button
      onClick={() => {
        setEditing('new')
      }}
    >
      {say('mailboxes.add')}
    </Button>
  )
  return (
    <>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && (
        <EmptyState title={say('mailboxes.empty')} what={say('mailboxes.empty_what')}>
          {add}
        </EmptyState>
      )}
      <Stack>
        {data?.items.map((mailbox) => (
          <MailboxCard
            key={mailbox.id}
            of={mailbox}
            writes={writes}
            onEdit={() => {
              setEditing(mailbox)
            }}
          />
        ))}
        {data && data.items.length > 0 && <div>{add}</div>}
      </Stack>
      <Dialog
        title={editing && editing !== 'new' ? editing.name : say('mailboxes.add')}
        open={editing !== null}
        wide
        onClose={done}
      >
        {editing && <MailboxForm mailbox={editing === 'new' ? null : editing} onDone={done} />}
      </Dialog>
    </>
  )
}
