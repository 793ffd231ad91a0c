import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { Webhook, WebhookSecret, WebhookTried } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { notify } from '@/components/notice_list.ts'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Calls } from './Calls.tsx'
import styles from './webhooks.module.css'

interface Props {
  one: Webhook
  writes: boolean
  onSecret: (secret: string) => void
}

// One webhook: how it stands, what can be done with it, and on demand the calls that were made.
export function WebhookCard({ one, writes, onSecret }: Props) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <Card title={one.name} aside={<Standing of={one} />}>
      <p className={styles.url}>{one.url}</p>
      <p className="muted small">{one.events.length > 0 ? one.events.join(', ') : say('webhooks.all_events')}</p>
      {one.waiting > 0 && <p className="small">{say('webhooks.waiting', { count: one.waiting })}</p>}
      <div className={styles.acts}>
        <button
          type="button"
          className="textual small"
          aria-expanded={open}
          aria-label={`${say('webhooks.calls')}: ${one.name}`}
          onClick={() => {
            setOpen(!open)
          }}
        >
          {say('webhooks.calls')}
        </button>
        {writes && <Doings of={one} onSecret={onSecret} />}
      </div>
      {open && <Calls of={one.id} writes={writes} />}
    </Card>
  )
}

function Standing({ of }: { of: Webhook }) {
  const say = useSay()
  const { moment } = useFormats()
  if (of.switched_off) return <Pill tone="broken">{say('webhooks.switched_off', { at: moment(of.switched_off) })}</Pill>
  if (!of.is_on) return <Pill>{say('webhooks.off')}</Pill>
  if (of.failing_since) return <Pill tone="warning">{say('webhooks.failing', { at: moment(of.failing_since) })}</Pill>
  return <Pill tone="kept">{say('webhooks.on')}</Pill>
}

function Doings({ of, onSecret }: { of: Webhook; onSecret: (secret: string) => void }) {
  const say = useSay()
  const path = `/webhooks/${of.id}`
  const test = useChange<undefined, WebhookTried>({ method: 'POST', path: `${path}/test` })
  const renew = useChange<undefined, WebhookSecret>({ method: 'POST', path: `${path}/secret` })
  const remove = useChange({ method: 'DELETE', path, stale: ['/webhooks'] })
  const turn = useChange({
    method: 'PATCH',
    path,
    body: () => ({ is_on: !of.is_on }),
    etag: () => `"${String(of.version)}"`,
    stale: ['/webhooks'],
  })
  const tryIt = () => {
    test.mutate(undefined, {
      onSuccess: (how) => {
        notify(how.works ? say('webhooks.works') : how.sentence || say('webhooks.answered', { status: how.status ?? 0 }))
      },
    })
  }
  const doings = [
    { words: say('webhooks.test'), act: tryIt },
    {
      words: say(of.is_on ? 'webhooks.turn_off' : 'webhooks.turn_on'),
      act: () => {
        turn.mutate()
      },
    },
    {
      words: say('webhooks.new_secret'),
      act: () => {
        renew.mutate(undefined, {
          onSuccess: ({ secret }) => {
            onSecret(secret)
          },
        })
      },
    },
    {
      words: say('web.remove'),
      act: () => {
        remove.mutate()
      },
    },
  ]
  return (
    <>
      {doings.map(({ words, act }) => (
        <button key={words} type="button" className="textual small" aria-label={`${words}: ${of.name}`} onClick={act}>
          {words}
        </button>
      ))}
      <ProblemNote error={test.error ?? renew.error ?? remove.error ?? turn.error} />
    </>
  )
}
