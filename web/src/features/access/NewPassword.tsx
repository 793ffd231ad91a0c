// Two doors that end with a new password: an invitation, and a reset link from the administrator.
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { read, useChange } from '@/api/queries.ts'
import { faultsOf } from '@/api/faults.ts'
import { useKeepSession } from '@/api/session.ts'
import type { Session } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Form, PasswordInput, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { tokenInAddress } from './token.ts'
import { ToSignIn } from './ToSignIn.tsx'

interface Invited {
  email: string
  name: string
  organisation: string
}

export function Invitation() {
  const say = useSay()
  const token = tokenInAddress() ?? ''
  const { data, isError } = useQuery({
    ...read<Invited>(`/invitations/${token}`),
    retry: false,
    enabled: token !== '',
  })
  if (token === '' || isError)
    return (
      <EmptyState alone title={say('access.invitation.over_title')} what={say('access.link_over')}>
        <ToSignIn />
      </EmptyState>
    )
  return (
    <>
      <PageHead
        title={say('access.invitation.title', { organisation: data?.organisation ?? '…' })}
        lede={say('access.invitation.lede')}
      />
      <Card>{data && <Acceptance token={token} invited={data} />}</Card>
    </>
  )
}

// Begins with the name that the administrator gave.
function Acceptance({ token, invited }: { token: string; invited: Invited }) {
  const say = useSay()
  const keep = useKeepSession()
  const { history } = useRouter()
  const draft = useDraft({ name: invited.name, password: '' }, { keep: `invitation.${invited.email}`, never: ['password'] })
  const accept = useChange<typeof draft.values, Session>({ method: 'POST', path: `/invitations/${token}`, body: (wish) => wish })
  const submit = () => {
    accept.mutate(draft.values, {
      onSuccess: (session) =>
        void keep(session).then(() => {
          draft.forget()
          history.push('/')
        }),
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={accept.error} fields={['name', 'password']}>
      <TextInput label={say('access.email')} value={invited.email} readOnly autoComplete="username" />
      <TextInput label={say('access.name')} autoComplete="name" {...draft.text('name')} />
      <PasswordInput
        label={say('access.password')}
        description={say('access.password_hint')}
        autoComplete="new-password"
        {...draft.text('password')}
      />
      <Submit busy={accept.isPending}>{say('access.invitation.accept')}</Submit>
    </Form>
  )
}

export function ResetPassword() {
  const say = useSay()
  const { history } = useRouter()
  const token = tokenInAddress()
  const draft = useDraft({ password: '' })
  const keep = useKeepSession()
  const reset = useChange<string, Session>({
    method: 'POST',
    path: '/password-resets',
    body: (password) => ({ token, password }),
  })
  const submit = () => {
    reset.mutate(draft.values.password, {
      onSuccess: (session) =>
        void keep(session).then(() => {
          notify(say('access.reset.done'))
          history.push('/')
        }),
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  if (!token)
    return (
      <EmptyState alone title={say('access.reset.title')} what={say('access.link_over')}>
        <ToSignIn />
      </EmptyState>
    )
  return (
    <>
      <PageHead title={say('access.reset.title')} lede={say('access.reset.lede')} />
      <Card>
        <Form onSubmit={submit} error={reset.error} fields={['password']}>
          <PasswordInput
            label={say('access.new_password')}
            description={say('access.password_hint')}
            autoComplete="new-password"
            {...draft.text('password')}
          />
          <Submit busy={reset.isPending}>{say('access.reset.set')}</Submit>
        </Form>
      </Card>
    </>
  )
}
