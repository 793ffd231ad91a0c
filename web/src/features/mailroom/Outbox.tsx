import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { may, useSession } from '@/api/session.ts'
import type { OutboxMail } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Button } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useSay } from '@/lib/sentences.ts'
import { GiveUpForm } from './GiveUpForm.tsx'
import styles from './mailroom.module.css'
import { OutboxLine } from './OutboxLine.tsx'
import { stateOf, states } from './outbox.ts'

// What is to go out, by what became of it; those that failed wait for somebody, so they come first.
export function Outbox() {
  const say = useSay()
  const navigate = useNavigate()
  const state = stateOf(useSearch({ from: '/inside/settings/mailboxes' }))
  const writes = may(useSession(), 'mailboxes.write')
  const { rows, error, more, refetch, settled, hasMore } = usePages<OutboxMail>('/outbox', { state })
  const [giving, setGiving] = useState<OutboxMail | null>(null)
  const done = () => {
    setGiving(null)
  }
  return (
    <>
      <div className={styles.bar}>
        <Segments
          label={say('mailboxes.fate')}
          value={state}
          options={states.map((value) => ({ value, label: say(`mailboxes.out_${value}`) }))}
          onChange={(value) =>
            void navigate({ to: '/settings/mailboxes', search: { show: 'outbox', state: value }, resetScroll: false })
          }
        />
      </div>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && (
        <EmptyState title={say(`mailboxes.out_none_${state}`)} what={say(`mailboxes.out_none_what_${state}`)} />
      )}
      <ul>
        {rows.map((mail) => (
          <OutboxLine key={mail.id} of={mail} writes={writes} onGiveUp={setGiving} />
        ))}
      </ul>
      {hasMore && (
        <Button variant="default" onClick={more}>
          {say('web.more')}
        </Button>
      )}
      <Dialog title={say('mailboxes.give_up_title')} open={giving !== null} onClose={done}>
        {giving && <GiveUpForm of={giving} onDone={done} />}
      </Dialog>
    </>
  )
}
