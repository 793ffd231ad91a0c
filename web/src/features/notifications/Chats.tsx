import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read, readAll, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Chat, Chats as AllChats, ChatTried, Named } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { Button } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { ChatForm } from './ChatForm.tsx'
import styles from './settings.module.css'

// Chats that are written to: my own, and for those who may see them those of the units.
export function Chats() {
  const say = useSay()
  const { data, error } = useQuery(read<AllChats>('/chats'))
  const [adding, setAdding] = useState(false)
  const done = () => {
    setAdding(false)
  }
  return (
    <Card
      title={say('notifications.chats')}
      lede={say('notifications.chats_lede')}
      aside={
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            setAdding(true)
          }}
        >
          {say('notifications.add_chat')}
        </Button>
      }
    >
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className="muted">{say('notifications.no_chats')}</p>}
      <ul>
        {data?.items.map((one) => (
          <ChatLine key={one.id} one={one} />
        ))}
      </ul>
      <Dialog title={say('notifications.add_chat')} open={adding} onClose={done}>
        <ChatForm hasOwn={data?.items.some(({ unit }) => !unit) ?? false} onDone={done} />
      </Dialog>
    </Card>
  )
}

function ChatLine({ one }: { one: Chat }) {
  const say = useSay()
  const session = useSession()
  const units = useQuery(readAll<Named>('/units')).data ?? []
  const test = useChange<undefined, ChatTried>({ method: 'POST', path: `/chats/${one.id}/test` })
  const remove = useChange({ method: 'DELETE', path: `/chats/${one.id}`, stale: ['/chats'] })
  const turn = useChange({
    method: 'PATCH',
    path: `/chats/${one.id}`,
    body: () => ({ is_on: !one.is_on }),
    etag: () => `"${String(one.version)}"`,
    stale: ['/chats'],
  })
  const mine = !one.unit || may(session, 'chats.write')
  const whose = one.unit ? (units.find(({ id }) => id === one.unit)?.name ?? '') : say('notifications.my_own')
  const tryIt = () => {
    test.mutate(undefined, {
      onSuccess: ({ works, sentence }) => {
        notify(works ? say('notifications.chat_works') : sentence)
      },
    })
  }
  return (
    <li className={styles.line}>
      <span>
        {one.name} <span className="muted small">{[whose, say(`notifications.format.${one.format}`), one.host].join(' · ')}</span>{' '}
        {!one.is_on && <Pill>{say(one.switched_off ? 'notifications.chat_failed' : 'notifications.chat_is_off')}</Pill>}
        <ProblemNote error={test.error ?? remove.error ?? turn.error} />
      </span>
      {mine && (
        <span className={styles.acts}>
          <Act name={one.name} words={say('notifications.try')} act={tryIt} />
          <Act
            name={one.name}
            words={say(one.is_on ? 'notifications.turn_off' : 'notifications.turn_on')}
            act={() => {
              turn.mutate()
            }}
          />
          <Act
            name={one.name}
            words={say('web.remove')}
            act={() => {
              remove.mutate()
            }}
          />
        </span>
      )}
    </li>
  )
}

function Act({ name, words, act }: { name: string; words: string; act: () => void }) {
  return (
    <button type="button" className="textual small" aria-label={`${words}: ${name}`} onClick={act}>
      {words}
    </button>
  )
}
