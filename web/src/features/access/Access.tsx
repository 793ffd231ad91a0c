import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import { useSession } from '@/api/session.ts'
import type { Page, User } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { CopyButton } from '@/components/ShareCard.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './access.module.css'
import { AllTokens } from './AllTokens.tsx'
import { Invite } from './Invite.tsx'
import { Roles } from './Roles.tsx'

// Who may come in, and as what.
export function Access() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<Page<User>>('/users'))
  const [inviting, setInviting] = useState(false)
  const [changing, setChanging] = useState<User | null>(null)
  const [link, setLink] = useState<string | null>(null)
  return (
    <>
      <PageHead
        title={say('access.users.title')}
        lede={say('access.users.lede')}
        actions={
          <Button
            onClick={() => {
              setInviting(true)
            }}
          >
            {say('access.users.invite')}
          </Button>
        }
      />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Stack>
        {data && (
          <Card>
            <ul>
              {data.items.map((user) => (
                <UserLine
                  key={user.id}
                  user={user}
                  onChange={() => {
                    setChanging(user)
                  }}
                  onLink={setLink}
                />
              ))}
            </ul>
          </Card>
        )}
        <AllTokens />
      </Stack>
      <Dialog
        title={say('access.users.invite')}
        open={inviting}
        onClose={() => {
          setInviting(false)
        }}
      >
        <Invite
          onInvited={(made) => {
            setInviting(false)
            setLink(made)
          }}
        />
      </Dialog>
      <Dialog
        title={changing?.name ?? ''}
        open={changing !== null}
        onClose={() => {
          setChanging(null)
        }}
      >
        {changing && (
          <ChangeRoles
            user={changing}
            onDone={() => {
              setChanging(null)
            }}
          />
        )}
      </Dialog>
      <Dialog
        title={say('access.users.link_title')}
        open={link !== null}
        onClose={() => {
          setLink(null)
        }}
      >
        <Stack>
          <p>{say('access.users.link_words')}</p>
          <p className={styles.linkbox}>{link}</p>
          <p>
            <CopyButton text={link ?? ''} />
          </p>
        </Stack>
      </Dialog>
    </>
  )
}

// What an edit must say it has seen, as the server writes it into an ETag.
const versionOf = (user: User) => `"${String(user.version)}"`

interface LineProps {
  user: User
  onChange: () => void
  onLink: (link: string) => void
}

function UserLine({ user, onChange, onLink }: LineProps) {
  const say = useSay()
  const { moment } = useFormats()
  const { me } = useSession()
  const reset = useChange<undefined, { link: string }>({ method: 'POST', path: `/users/${user.id}/reset-link` })
  const set = useChange<boolean>({
    method: 'PATCH',
    path: `/users/${user.id}`,
    body: (disabled) => ({ disabled }),
    etag: () => versionOf(user),
    stale: ['/users', '/tokens'],
  })
  const turn = (disabled: boolean) => {
    set.mutate(disabled, {
      onSuccess: () => {
        notify(
          say(disabled ? 'access.users.now_disabled' : 'access.users.now_enabled', { name: user.name }),
          disabled
            ? () => {
                set.mutate(false)
              }
            : undefined,
        )
      },
    })
  }
  return (
    <li className={styles.line}>
      <div>
        <strong>{user.name}</strong> <span className="muted">{user.email}</span>
        <div className="muted small">
          {[
            user.roles.map((role) => say(`web.role.${role}`)).join(', '),
            user.last_seen ? say('access.users.seen', { at: moment(user.last_seen) }) : say('access.users.never_seen'),
          ].join(' · ')}
        </div>
        <ProblemNote error={reset.error ?? set.error} />
      </div>
      {user.disabled && <Pill tone="broken">{say('access.users.disabled')}</Pill>}
      {user.totp && <Pill tone="kept">{say('access.users.two_step')}</Pill>}
      <button type="button" className="textual" onClick={onChange}>
        {say('access.users.roles')}
      </button>
      <button
        type="button"
        className="textual"
        onClick={() => {
          reset.mutate(undefined, {
            onSuccess: ({ link }) => {
              onLink(link)
            },
          })
        }}
      >
        {say('access.users.reset_link')}
      </button>
      {user.id !== me?.id && (
        <button
          type="button"
          className="textual"
          onClick={() => {
            turn(!user.disabled)
          }}
        >
          {say(user.disabled ? 'access.users.enable' : 'access.users.disable')}
        </button>
      )}
    </li>
  )
}

function ChangeRoles({ user, onDone }: { user: User; onDone: () => void }) {
  const say = useSay()
  const [chosen, setChosen] = useState(user.roles)
  const change = useChange({
    method: 'PATCH',
    path: `/users/${user.id}`,
    body: () => ({ roles: chosen }),
    etag: () => versionOf(user),
    stale: ['/users'],
  })
  return (
    <Stack>
      <ProblemNote error={change.error} />
      <Roles value={chosen} onChange={setChosen} />
      <div>
        <Button
          loading={change.isPending}
          disabled={chosen.length === 0}
          onClick={() => {
            change.mutate(undefined, { onSuccess: onDone })
          }}
        >
          {say('web.save')}
        </Button>
      </div>
    </Stack>
  )
}
