import { useQuery } from '@tanstack/react-query'
import { read, useChange } from '@/api/queries.ts'
import type { Page, SignedInDevice } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { deviceOf } from './device.ts'
import styles from './access.module.css'

// Where I am signed in, and a way to end what I don't recognise.
export function Devices() {
  const say = useSay()
  const { exact } = useFormats()
  const { data, error } = useQuery(read<Page<SignedInDevice>>('/me/sessions'))
  const end = useChange<string>({ method: 'DELETE', path: (id) => `/me/sessions/${id}`, stale: ['/me/sessions'] })
  return (
    <Card title={say('access.me.devices')}>
      <ProblemNote error={error ?? end.error} />
      <ul>
        {data?.items.map((device) => (
          <li key={device.id} className={styles.line}>
            <div>
              <span title={device.agent}>{deviceOf(device.agent)}</span>
              <div className="muted small">
                {say('access.me.device_seen', { since: exact(device.created), last: exact(device.last_seen) })}
              </div>
            </div>
            {device.current ? (
              <Pill tone="accent">{say('access.me.this_device')}</Pill>
            ) : (
              <button
                type="button"
                className="textual"
                onClick={() => {
                  end.mutate(device.id)
                }}
              >
                {say('access.me.end_session')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
