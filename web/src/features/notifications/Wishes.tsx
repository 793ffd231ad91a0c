import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { NotificationKind, NotificationPreferences, NotificationWay } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'
import { clockOf, kinds, minutesOf, usualWay, ways } from './kinds.ts'
import styles from './settings.module.css'

// For each kind a way; when the digest comes; when it is quiet.
export function Wishes({ of }: { of: NotificationPreferences }) {
  const say = useSay()
  const [chosen, setChosen] = useState(
    () => new Map<NotificationKind, NotificationWay>(of.wishes.map(({ kind, way }) => [kind, way])),
  )
  const [digest, setDigest] = useState(clockOf(of.digest_at ?? 480))
  const [from, setFrom] = useState(of.quiet_from === null ? '' : clockOf(of.quiet_from))
  const [to, setTo] = useState(of.quiet_to === null ? '' : clockOf(of.quiet_to))
  const [alarms, setAlarms] = useState(of.alarms_in_quiet ?? true)
  const keep = useChange({
    method: 'PUT',
    path: '/notifications/preferences',
    body: () => ({
      wishes: [...chosen].map(([kind, way]) => ({ kind, way })),
      digest_at: minutesOf(digest) ?? 480,
      quiet_from: minutesOf(from),
      quiet_to: minutesOf(to),
      alarms_in_quiet: alarms,
    }),
    stale: ['/notifications/preferences'],
  })
  const submit = () => {
    keep.mutate(undefined, {
      onSuccess: () => {
        notify(say('notifications.kept'))
      },
    })
  }
  return (
    <Card title={say('notifications.wishes')} lede={say('notifications.wishes_lede')}>
      <Form onSubmit={submit} error={keep.error}>
        <div className={styles.wishes}>
          {kinds.map((kind) => (
            <NativeSelect
              key={kind}
              label={say(`notifications.kind.${kind}`)}
              value={chosen.get(kind) ?? usualWay(kind)}
              data={ways.map((value) => ({ value, label: say(`notifications.way.${value}`) }))}
              onChange={(event) => {
                setChosen(new Map(chosen).set(kind, event.currentTarget.value as NotificationWay))
              }}
            />
          ))}
        </div>
        <FieldRow>
          <TimeField label={say('notifications.digest_at')} value={digest} onChange={setDigest} />
          <TimeField label={say('notifications.quiet_from')} value={from} onChange={setFrom} />
          <TimeField label={say('notifications.quiet_to')} value={to} onChange={setTo} />
        </FieldRow>
        <Checkbox
          label={say('notifications.alarms_in_quiet')}
          checked={alarms}
          onChange={(event) => {
            setAlarms(event.currentTarget.checked)
          }}
        />
        <Submit busy={keep.isPending}>{say('web.save')}</Submit>
      </Form>
    </Card>
  )
}

function TimeField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <TextInput
      label={label}
      type="time"
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value)
      }}
    />
  )
}
