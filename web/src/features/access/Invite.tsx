import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Role } from '@/api/types.ts'
import { Form, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { Roles } from './Roles.tsx'

// An invitation is a link that the administrator hands over in any way they trust; no mail server is needed.
export function Invite({ onInvited }: { onInvited: (link: string) => void }) {
  const say = useSay()
  const draft = useDraft({ name: '', email: '' }, { keep: 'invite' })
  const [chosen, setChosen] = useState<Role[]>(['frontline'])
  const invite = useChange<undefined, { link: string }>({
    method: 'POST',
    path: '/invitations',
    body: () => ({ ...draft.values, roles: chosen }),
    stale: ['/users'],
  })
  const submit = () => {
    invite.mutate(undefined, {
      onSuccess: ({ link }) => {
        draft.forget()
        onInvited(link)
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={invite.error} fields={['name', 'email']}>
      <TextInput label={say('access.name')} autoComplete="off" {...draft.text('name')} />
      <TextInput label={say('access.email')} type="email" autoComplete="off" {...draft.text('email')} />
      <Roles value={chosen} onChange={setChosen} />
      <Submit busy={invite.isPending} disabled={chosen.length === 0}>
        {say('access.users.make_link')}
      </Submit>
    </Form>
  )
}
