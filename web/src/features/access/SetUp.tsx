import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import { faultsOf } from '@/api/faults.ts'
import { useKeepSession, useSession } from '@/api/session.ts'
import type { Session } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { FieldRow, Form, NativeSelect, PasswordInput, Submit, TextInput } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { zones } from '@/lib/zones.ts'
import { tokenInAddress } from './token.ts'
import { ToSignIn } from './ToSignIn.tsx'

const currencies = ['EUR', 'DKK', 'SEK', 'NOK', 'GBP', 'USD', 'CHF', 'PLN', 'INR']

// The first minute of an installation: who administers it, and whose it is. What comes next is chosen on the first page.
export function SetUp() {
  const say = useSay()
  const session = useSession()
  const token = tokenInAddress()
  if (session.needs !== 'setup')
    return (
      <EmptyState alone title={say('access.setup.done_title')} what={say('access.setup.done_what')}>
        <ToSignIn />
      </EmptyState>
    )
  if (!token)
    return (
      <EmptyState
        alone
        title={say('access.setup.title')}
        what={say('access.setup.no_token')}
        why={say('access.setup.no_token_why')}
      />
    )
  return (
    <>
      <PageHead title={say('access.setup.title')} lede={say('access.setup.lede')} />
      <SetUpForm token={token} />
    </>
  )
}

function SetUpForm({ token }: { token: string }) {
  const say = useSay()
  const language = useLanguage()
  const keep = useKeepSession()
  const { history } = useRouter()
  const [zone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  const draft = useDraft(
    {
      name: '',
      email: '',
      password: '',
      organisation_name: '',
      zone,
      currency: language === 'da' ? 'DKK' : 'EUR',
      language: language as string,
    },
    { keep: 'setup', never: ['password'] },
  )
  const setUp = useChange<typeof draft.values, Session>({
    method: 'POST',
    path: '/setup',
    body: ({ name, email, password, organisation_name, ...organisation }) => ({
      token,
      name,
      email,
      password,
      organisation: { name: organisation_name, ...organisation },
    }),
  })
  const submit = () => {
    setUp.mutate(draft.values, {
      onSuccess: (next) =>
        void keep(next).then(() => {
          draft.forget()
          history.push('/begin')
        }),
      onError: (error) => {
        draft.setFaults(faultsOf(error).map(({ field, sentence }) => ({ field: ours(field), sentence })))
      },
    })
  }
  return (
    <Form
      onSubmit={submit}
      error={setUp.error}
      fields={[
        'name',
        'email',
        'password',
        'organisation/name',
        'organisation/zone',
        'organisation/currency',
        'organisation/language',
      ]}
    >
      <Card title={say('access.setup.you')} lede={say('access.setup.you_lede')}>
        <Stack>
          <FieldRow>
            <TextInput label={say('access.name')} autoComplete="name" {...draft.text('name')} />
            <TextInput label={say('access.email')} type="email" autoComplete="username" {...draft.text('email')} />
          </FieldRow>
          <PasswordInput
            label={say('access.password')}
            description={say('access.password_hint')}
            autoComplete="new-password"
            {...draft.text('password')}
          />
        </Stack>
      </Card>
      <Card title={say('access.setup.organisation')}>
        <Stack>
          <TextInput
            label={say('access.setup.organisation_name')}
            autoComplete="organization"
            {...draft.text('organisation_name')}
          />
          <FieldRow>
            <NativeSelect label={say('access.zone')} data={zones(draft.values.zone)} {...draft.text('zone')} />
            <NativeSelect label={say('access.currency')} data={currencies} {...draft.text('currency')} />
            <NativeSelect
              label={say('access.language')}
              data={[
                { value: 'en', label: say('web.language.en') },
                { value: 'da', label: say('web.language.da') },
              ]}
              {...draft.text('language')}
            />
          </FieldRow>
        </Stack>
      </Card>
      <Submit busy={setUp.isPending}>{say('access.setup.begin')}</Submit>
    </Form>
  )
}

// `organisation/name` is the field organisation_name here; the others of the organisation keep their last part.
const ours = (field: string) => (field === 'organisation/name' ? 'organisation_name' : field.replace(/^organisation\//, ''))
