import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import { may, permissions, useSession, type Permission } from '@/api/session.ts'
import type { Page, Token } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { Button, Checkbox, Form, Submit, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { CopyButton } from '@/components/ShareCard.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './access.module.css'

// Tokens for other programs. A token is shown once, at its making.
export function Tokens() {
  const say = useSay()
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const { data, error } = useQuery(read<Page<Token>>('/me/tokens'))
  const remove = useChange<string>({ method: 'DELETE', path: (id) => `/me/tokens/${id}`, stale: ['/me/tokens'] })
  return (
    <Card
      title={say('access.tokens.title')}
      lede={say('access.tokens.lede')}
      aside={
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            setMaking(true)
          }}
        >
          {say('access.tokens.make')}
        </Button>
      }
    >
      <ProblemNote error={error ?? remove.error} />
      {data?.items.length === 0 && <p className="muted">{say('access.tokens.none')}</p>}
      <ul>
        {data?.items.map((token) => (
          <TokenLine
            key={token.id}
            token={token}
            onEnd={() => {
              remove.mutate(token.id)
            }}
          />
        ))}
      </ul>
      <Dialog
        title={say('access.tokens.make')}
        open={making}
        onClose={() => {
          setMaking(false)
        }}
      >
        <MakeToken
          onMade={(token) => {
            setMaking(false)
            setMade(token)
          }}
        />
      </Dialog>
      <Dialog
        title={say('access.tokens.made')}
        open={made !== null}
        onClose={() => {
          setMade(null)
        }}
      >
        <Stack>
          <p>{say('access.tokens.once')}</p>
          <p className={styles.linkbox}>{made}</p>
          <p>
            <CopyButton what="token" text={made ?? ''} />
          </p>
        </Stack>
      </Dialog>
    </Card>
  )
}

// A token in a list, after its owner's name where it is not one's own, with the way to end it.
export function TokenLine({ token, owner, onEnd }: { token: Token; owner?: string; onEnd: () => void }) {
  const say = useSay()
  return (
    <li className={styles.line}>
      <div>
        {owner && <strong>{owner}</strong>} {token.name}
        <TokenWords token={token} />
      </div>
      <button type="button" className="textual" onClick={onEnd}>
        {say('access.tokens.remove')}
      </button>
    </li>
  )
}

// What a token may do, and how long; its day of last use, never the minute.
function TokenWords({ token }: { token: Token }) {
  const say = useSay()
  const { day } = useFormats()
  return (
    <div className="muted small">
      {[
        token.scopes.map((scope) => say(`access.scope.${scope as Permission}`)).join(', '),
        say('access.tokens.until', { day: day(token.expires) }),
        token.last_used ? say('access.tokens.used', { day: day(token.last_used) }) : say('access.tokens.unused'),
      ].join(' · ')}
    </div>
  )
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

function MakeToken({ onMade }: { onMade: (token: string) => void }) {
  const say = useSay()
  const session = useSession()
  const mine = permissions.filter((permission) => may(session, permission))
  const draft = useDraft({ name: '', expires: inDays(90) })
  const [chosen, setChosen] = useState<string[]>([])
  const make = useChange<undefined, { token: string }>({
    method: 'POST',
    path: '/me/tokens',
    body: () => ({ name: draft.values.name, scopes: chosen, expires: draft.values.expires || null }),
    stale: ['/me/tokens'],
  })
  const submit = () => {
    make.mutate(undefined, {
      onSuccess: ({ token }) => {
        onMade(token)
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={make.error} fields={['name', 'expires']}>
      <TextInput label={say('access.tokens.name')} description={say('access.tokens.name_hint')} {...draft.text('name')} />
      <Checkbox.Group label={say('access.tokens.scopes')} value={chosen} onChange={setChosen}>
        <Stack space={8}>
          {mine.map((scope) => (
            <Checkbox key={scope} value={scope} label={say(`access.scope.${scope}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        label={say('access.tokens.expires')}
        description={say('access.tokens.expires_hint')}
        type="date"
        {...draft.text('expires')}
      />
      <Submit busy={make.isPending} disabled={chosen.length === 0}>
        {say('access.tokens.make')}
      </Submit>
    </Form>
  )
}
