import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Named } from '@/api/types.ts'
import { Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

const formats = ['teams', 'slack', 'mattermost'] as const

export function ChatForm({ hasOwn, onDone }: { hasOwn: boolean; onDone: () => void }) {
  const say = useSay()
  const ofUnits = may(useSession(), 'chats.write')
  const units = useQuery({ ...readAll<Named>('/units'), enabled: ofUnits }).data ?? []
  const draft = useDraft({ name: '', url: '', format: 'teams', unit: '' })
  const add = useChange({
    method: 'POST',
    path: '/chats',
    body: () => ({ ...draft.values, unit: draft.values.unit || null }),
    stale: ['/chats'],
  })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: onDone,
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  const own = { value: '', label: say('notifications.my_own') }
  return (
    <Form onSubmit={submit} error={add.error} fields={['name', 'url', 'unit']}>
      <TextInput label={say('notifications.chat_name')} {...draft.text('name')} />
      <NativeSelect
        label={say('notifications.chat_format')}
        data={formats.map((value) => ({ value, label: say(`notifications.format.${value}`) }))}
        {...draft.text('format')}
      />
      <TextInput
        label={say('notifications.chat_url')}
        description={say('notifications.chat_url_hint')}
        type="url"
        {...draft.text('url')}
      />
      {ofUnits && (
        <NativeSelect
          label={say('notifications.chat_whose')}
          description={say('notifications.chat_whose_hint')}
          data={[...(hasOwn ? [] : [own]), ...units.map(({ id, name }) => ({ value: id, label: name }))]}
          {...draft.text('unit')}
        />
      )}
      <Submit busy={add.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
