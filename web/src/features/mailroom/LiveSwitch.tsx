import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import { useChange } from '@/api/queries.ts'
import type { Mailbox } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './mailroom.module.css'

interface Wish {
  mode: Mailbox['mode']
  etag: string | null
}

// From shadow to live, after it was said what that does; and back at once.
export function LiveSwitch({ of }: { of: Mailbox }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const turn = useChange<Wish>({
    method: 'PATCH',
    path: `/mailboxes/${of.id}`,
    body: ({ mode }) => ({ mode }),
    etag: ({ etag }) => etag,
    stale: ['/mailboxes'],
  })
  const close = () => {
    setAsking(false)
  }
  const go = async (mode: Mailbox['mode']) => {
    const { etag } = await call('GET', `/mailboxes/${of.id}`)
    turn.mutate(
      { mode, etag },
      {
        onSuccess: () => {
          notify(say(mode === 'live' ? 'mailboxes.is_live' : 'mailboxes.is_shadow', { name: of.name }))
          close()
        },
      },
    )
  }
  const live = of.mode === 'live'
  return (
    <>
      <Button
        size="sm"
        variant={live ? 'default' : 'filled'}
        aria-label={`${say(live ? 'mailboxes.to_shadow' : 'mailboxes.go_live')}: ${of.name}`}
        loading={turn.isPending}
        onClick={() => {
          if (live) void go('shadow')
          else setAsking(true)
        }}
      >
        {say(live ? 'mailboxes.to_shadow' : 'mailboxes.go_live')}
      </Button>
      {live && <ProblemNote error={turn.error} />}
      <Dialog title={say('mailboxes.go_live_title', { name: of.name })} open={asking} onClose={close}>
        <Stack>
          <p>{say('mailboxes.go_live_what')}</p>
          <ul className={styles.will}>
            <li>{of.smtp_host ? say('mailboxes.go_live_sends', { address: of.address }) : say('mailboxes.no_way_out')}</li>
            <li>{say(`mailboxes.go_live_${of.afterwards}`)}</li>
            <li>{say('mailboxes.go_live_back')}</li>
          </ul>
          <ProblemNote error={turn.error} />
          <div>
            <Button loading={turn.isPending} onClick={() => void go('live')}>
              {say('mailboxes.go_live_do')}
            </Button>
          </div>
        </Stack>
      </Dialog>
    </>
  )
}
