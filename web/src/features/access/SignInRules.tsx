import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import type { Answer } from '@/api/client.ts'
import { readForEdit, useChange } from '@/api/queries.ts'
import type { AccessSettings, NewAccessSettings, Role } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, FieldRow, Form, PasswordInput, Submit, Textarea, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { groupRoles, groupText } from './group_roles.ts'
import { Roles } from './Roles.tsx'

// How one signs in: who must use a second step, how long a session lasts, and the organisation's own sign-in (OpenID Connect).
export function SignInRules() {
  const say = useSay()
  const { data, error, refetch } = useQuery(readForEdit<AccessSettings>('/settings/access'))
  return (
    <>
      <PageHead title={say('access.rules.title')} lede={say('access.rules.lede')} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && <RulesForm key={data.etag} read={data} />}
    </>
  )
}

const fields = [
  'session_idle_minutes',
  'session_days',
  'oidc/issuer',
  'oidc/client_id',
  'oidc/client_secret',
  'oidc/group_claim',
  'oidc/group_roles',
  'oidc/label',
]

function RulesForm({ read }: { read: Answer<AccessSettings> }) {
  const say = useSay()
  const now = read.data
  const [required, setRequired] = useState<Role[]>(now.totp_required_roles)
  const [oidc, setOidc] = useState(now.oidc !== null)
  const [passwords, setPasswords] = useState(now.local_passwords)
  const draft = useDraft({
    session_idle_minutes: String(now.session_idle_minutes),
    session_days: String(now.session_days),
    issuer: now.oidc?.issuer ?? '',
    client_id: now.oidc?.client_id ?? '',
    client_secret: '',
    group_claim: now.oidc?.group_claim ?? 'groups',
    group_roles: groupText(now.oidc?.group_roles ?? {}),
    label: now.oidc?.label ?? '',
  })
  const body = (): NewAccessSettings => {
    const { session_idle_minutes, session_days, group_roles, client_secret, ...provider } = draft.values
    return {
      totp_required_roles: required,
      session_idle_minutes: Number(session_idle_minutes),
      session_days: Number(session_days),
      local_passwords: passwords,
      oidc: oidc ? { ...provider, ...(client_secret ? { client_secret } : {}), group_roles: groupRoles(group_roles) } : null,
    }
  }
  const change = useChange({
    method: 'PUT',
    path: '/settings/access',
    body,
    etag: () => read.etag,
    stale: ['/settings/access', '/session'],
  })
  const submit = () => {
    change.mutate(undefined, {
      onSuccess: () => {
        notify(say('web.saved'))
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error).map((fault) => ({ ...fault, field: fault.field.replace(/^oidc\//, '') })))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={change.error} fields={fields}>
      <Card title={say('access.rules.two_step')} lede={say('access.rules.two_step_lede')}>
        <Roles value={required} onChange={setRequired} label={say('access.rules.required_for')} />
      </Card>
      <Card title={say('access.rules.sessions')}>
        <FieldRow>
          <TextInput label={say('access.rules.idle')} inputMode="numeric" {...draft.text('session_idle_minutes')} />
          <TextInput label={say('access.rules.days')} inputMode="numeric" {...draft.text('session_days')} />
        </FieldRow>
      </Card>
      <Card title={say('access.rules.oidc')} lede={say('access.rules.oidc_lede')}>
        <Stack>
          <Checkbox
            label={say('access.rules.oidc_on')}
            checked={oidc}
            onChange={(event) => {
              setOidc(event.currentTarget.checked)
            }}
          />
          {oidc && (
            <>
              <FieldRow>
                <TextInput
                  label={say('access.rules.issuer')}
                  description={say('access.rules.issuer_hint')}
                  type="url"
                  {...draft.text('issuer')}
                />
                <TextInput
                  label={say('access.rules.label')}
                  description={say('access.rules.label_hint')}
                  {...draft.text('label')}
                />
              </FieldRow>
              <FieldRow>
                <TextInput label={say('access.rules.client_id')} autoComplete="off" {...draft.text('client_id')} />
                <PasswordInput
                  label={say('access.rules.client_secret')}
                  description={now.oidc?.has_secret ? say('access.rules.secret_kept') : undefined}
                  autoComplete="off"
                  {...draft.text('client_secret')}
                />
              </FieldRow>
              <TextInput label={say('access.rules.group_claim')} {...draft.text('group_claim')} />
              <Textarea
                label={say('access.rules.group_roles')}
                description={say('access.rules.group_roles_hint')}
                rows={4}
                {...draft.text('group_roles')}
              />
              <Checkbox
                label={say('access.rules.passwords')}
                description={say('access.rules.passwords_hint')}
                checked={passwords}
                onChange={(event) => {
                  setPasswords(event.currentTarget.checked)
                }}
              />
            </>
          )}
        </Stack>
      </Card>
      <Submit busy={change.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
