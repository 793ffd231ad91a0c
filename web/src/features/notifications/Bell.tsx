import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { Notification, Notifications } from '@/api/types.ts'
import { Popover } from '@/components/Popover.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import styles from './bell.module.css'

// What I was told, behind a bell with the number of what I have not read. `b` opens it.
export function Bell() {
  const say = useSay()
  const place = useRef<HTMLSpanElement>(null)
  const { data, error } = useQuery(read<Notifications>('/notifications'))
  const unread = data?.unread ?? 0
  useKeys({
    b: () => {
      place.current?.querySelector('button')?.click()
    },
  })
  const words = unread > 0 ? say('notifications.unread', { count: unread }) : say('notifications.none_unread')
  return (
    <span ref={place} className={styles.place}>
      <Popover
        label={say('notifications.title')}
        className={styles.bell}
        button={
          <>
            <IconBell size={22} stroke={1.75} aria-hidden />
            {unread > 0 && (
              <span className={styles.count} aria-hidden>
                {unread > 98 ? '99+' : unread}
              </span>
            )}
            <span className="unseen">{`${say('notifications.title')}: ${words}`}</span>
          </>
        }
      >
        {(close) => <List of={data?.items ?? []} unread={unread} error={error} close={close} />}
      </Popover>
      <span className="unseen" role="status">
        {unread > 0 ? words : ''}
      </span>
    </span>
  )
}

interface ListProps {
  of: readonly Notification[]
  unread: number
  error: Error | null
  close: () => void
}

function List({ of, unread, error, close }: ListProps) {
  const say = useSay()
  const mark = useChange<string[]>({
    method: 'POST',
    path: '/notifications/read',
    body: (ids) => ({ ids }),
    stale: ['/notifications'],
  })
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <h2>{say('notifications.title')}</h2>
        {unread > 0 && (
          <button
            type="button"
            className="textual small"
            onClick={() => {
              mark.mutate([])
            }}
          >
            {say('notifications.read_all')}
          </button>
        )}
      </div>
      <ProblemNote error={error ?? mark.error} />
      {of.length === 0 && !error && <p className="muted">{say('notifications.nothing')}</p>}
      <ul>
        {of.map((one) => (
          <Line
            key={one.id}
            one={one}
            onFollow={() => {
              if (!one.is_read) mark.mutate([one.id])
              close()
            }}
          />
        ))}
      </ul>
      <Link to="/settings/notifications" className="small" onClick={close}>
        {say('notifications.settings')}
      </Link>
    </div>
  )
}

function Line({ one, onFollow }: { one: Notification; onFollow: () => void }) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <li className={one.is_read ? styles.line : `${styles.line} ${styles.fresh}`}>
      <Link to={one.link} onClick={onFollow}>
        {one.sentence}
      </Link>
      <span className="muted small">
        {moment(one.at)}
        {!one.is_read && <span className="unseen">{` · ${say('notifications.is_new')}`}</span>}
      </span>
    </li>
  )
}
