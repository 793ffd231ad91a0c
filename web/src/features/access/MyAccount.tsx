import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { sessionQuery, useSession } from '@/api/session.ts'
import type { Me } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { FieldRow, Form, NativeSelect, PasswordInput, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { languages, speak, useSay, type Language } from '@/lib/sentences.ts'
import { zones } from '@/lib/zones.ts'
import { Devices } from './Devices.tsx'
import { OwnProvider } from './OwnProvider.tsx'
import { Tokens } from './Tokens.tsx'
import { TwoStep } from './TwoStep.tsx'

export function MyAccount() {
  const say = useSay()
  const { me } = useSession()
  if (!me) return null
  return (
    <>
      <PageHead title={say('web.place.me')} lede={me.email} />
      <Stack>
        <Profile me={me} />
        <NewPassword />
        <SecondStep on={me.totp} />
        <OwnProvider />
        <Devices />
        <Tokens />
      </Stack>
    </>
  )
}

function Profile({ me }: { me: Me }) {
  const say = useSay()
  const client = useQueryClient()
  const draft = useDraft({ name: me.name, language: me.language as string, zone: me.zone })
  const change = useChange({ method: 'PATCH', path: '/me', body: () => draft.values })
  const submit = () => {
    change.mutate(undefined, {
      onSuccess: () => {
        void speak(draft.values.language as Language).then(() => client.invalidateQueries({ queryKey: sessionQuery.queryKey }))
        notify(say('web.saved'))
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Card title={say('access.me.profile')}>
      <Form onSubmit={submit} error={change.error} fields={['name', 'language', 'zone']}>
        <TextInput label={say('access.name')} autoComplete="name" {...draft.text('name')} />
        <FieldRow>
          <NativeSelect
            label={say('access.language')}
            data={languages.map((value) => ({ value, label: say(`web.language.${value}`) }))}
            {...draft.text('language')}
          />
          <NativeSelect label={say('access.zone')} data={zones(draft.values.zone)} {...draft.text('zone')} />
        </FieldRow>
        <Submit busy={change.isPending}>{say('web.save')}</Submit>
      </Form>
    </Card>
  )
}

function NewPassword() {
  const say = useSay()
  const draft = useDraft({ current: '', new: '' })
  const change = useChange<{ current: string; new: string }>({ method: 'POST', path: '/me/password', body: (wish) => wish })
  const submit = () => {
    change.mutate(draft.values, {
      onSuccess: () => {
        draft.forget()
        notify(say('access.me.password_changed'))
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Card title={say('access.me.password')} lede={say('access.me.password_lede')}>
      <Form onSubmit={submit} error={change.error} fields={['current', 'new']}>
        <FieldRow>
          <PasswordInput label={say('access.me.current')} autoComplete="current-password" {...draft.text('current')} />
          <PasswordInput
            label={say('access.new_password')}
            description={say('access.password_hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            {...draft.text('new')}
          />
        </FieldRow>
        <Submit busy={change.isPending}>{say('access.me.change_password')}</Submit>
      </Form>
    </Card>
  )
}

function SecondStep({ on }: { on: boolean }) {
  const say = useSay()
  const client = useQueryClient()
  const changed = () => void client.invalidateQueries({ queryKey: sessionQuery.queryKey })
  return (
    <Card title={say('access.two_step.title')}>
      {on ? (
        <Stack space={8}>
          <p>{say('access.two_step.on')}</p>
          <TurnOff onDone={changed} />
        </Stack>
      ) : (
        <TwoStep onDone={changed} />
      )}
    </Card>
  )
}

function TurnOff({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const draft = useDraft({ password: '' })
  const off = useChange<string>({ method: 'POST', path: '/me/totp/removal', body: (password) => ({ password }) })
  const submit = () => {
    off.mutate(draft.values.password, {
      onSuccess: () => {
        notify(say('access.two_step.off'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  if (!asked) {
    return (
      <p>
        <button
          type="button"
          className="textual small"
          onClick={() => {
            setAsked(true)
          }}
        >
          {say('access.two_step.turn_off')}
        </button>
      </p>
    )
  }
  return (
    <Form onSubmit={submit} error={off.error} fields={['password']}>
      <PasswordInput label={say('access.password')} autoComplete="current-password" {...draft.text('password')} />
      <Submit busy={off.isPending}>{say('access.two_step.turn_off')}</Submit>
    </Form>
  )
}
