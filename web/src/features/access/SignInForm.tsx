import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import { useKeepSession, useSession } from '@/api/session.ts'
import type { Session } from '@/api/types.ts'
import { Button, Form, PasswordInput, Submit, TextInput } from '@/components/fields.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { withoutFragment } from '@/lib/fragment.ts'
import { useSay } from '@/lib/sentences.ts'
import { faultsOf } from '@/api/faults.ts'
import styles from './access.module.css'

interface Props {
  onSignedIn: (session: Session) => void
}

// Signing in, step by step: password, then the code of the second step where the account has one.
export function SignInForm({ onSignedIn }: Props) {
  const keep = useKeepSession()
  const session = useSession()
  const [step, setStep] = useState<'password' | 'totp' | 'recovery'>(session.needs === 'totp' ? 'totp' : 'password')
  const arrived = async (next: Session) => {
    await keep(next)
    if (next.needs === 'totp') setStep('totp')
    else onSignedIn(next)
  }
  if (step === 'password') return <PasswordStep onNext={(next) => void arrived(next)} />
  return (
    <CodeStep
      kind={step}
      onNext={(next) => void arrived(next)}
      onOther={() => {
        setStep(step === 'totp' ? 'recovery' : 'totp')
      }}
    />
  )
}

function PasswordStep({ onNext }: { onNext: (session: Session) => void }) {
  const say = useSay()
  const { passwords, me } = useSession()
  const draft = useDraft({ email: me?.email ?? '', password: '' }, { keep: 'sign-in', never: ['password'] })
  const signIn = useChange<{ email: string; password: string }, Session>({
    method: 'POST',
    path: '/session',
    body: (wish) => wish,
  })
  const submit = () => {
    signIn.mutate(draft.values, {
      onSuccess: (session) => {
        draft.forget()
        onNext(session)
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  if (!passwords)
    return (
      <Stack>
        <p>{say('access.sign_in_only')}</p>
        <ProviderButton />
      </Stack>
    )
  return (
    <Form onSubmit={submit} error={signIn.error} fields={['email', 'password']}>
      <TextInput
        label={say('access.email')}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        {...draft.text('email')}
      />
      <PasswordInput
        label={say('access.password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        {...draft.text('password')}
      />
      <Submit busy={signIn.isPending}>{say('access.sign_in')}</Submit>
      <OrProvider />
      <p className="muted small">{say('access.forgotten')}</p>
    </Form>
  )
}

function OrProvider() {
  const say = useSay()
  const { oidc } = useSession()
  if (!oidc.enabled) return null
  return (
    <div className={styles.other}>
      <span className="muted small">{say('access.or')}</span>
      <ProviderButton />
    </div>
  )
}

// Leaves for the organisation's provider, to come back to where one was going.
function ProviderButton() {
  const say = useSay()
  const { oidc } = useSession()
  const here = new URLSearchParams(location.search).get('to') ?? '/'
  const to = location.pathname === '/sign-in' ? here : location.pathname + location.search
  return (
    <Button
      variant="default"
      component="a"
      href={`/api/v1/session/oidc/start?to=${encodeURIComponent(to)}`}
      onClick={() => {
        withoutFragment(to + location.hash)
      }}
    >
      {oidc.label ? say('access.sign_in_with', { name: oidc.label }) : say('access.sign_in_single')}
    </Button>
  )
}

interface CodeProps {
  kind: 'totp' | 'recovery'
  onNext: (session: Session) => void
  onOther: () => void
}

function CodeStep({ kind, onNext, onOther }: CodeProps) {
  const say = useSay()
  const draft = useDraft({ code: '' })
  const send = useChange<string, Session>({ method: 'POST', path: `/session/${kind}`, body: (code) => ({ code }) })
  const submit = () => {
    send.mutate(draft.values.code.replace(/\s/g, ''), {
      onSuccess: onNext,
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={send.error} fields={['code']}>
      <TextInput
        key={kind}
        label={say(`access.${kind}.code`)}
        description={say(`access.${kind}.hint`)}
        autoComplete="one-time-code"
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        data-autofocus
        autoFocus
        className={styles.code}
        {...draft.text('code')}
      />
      <Submit
        busy={send.isPending}
        aside={
          <button type="button" className="textual" onClick={onOther}>
            {say(`access.${kind}.other`)}
          </button>
        }
      >
        {say('access.continue')}
      </Submit>
    </Form>
  )
}
