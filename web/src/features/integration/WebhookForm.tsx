import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import type { WebhookEvents, WebhookSecret } from '@/api/types.ts'
import { Checkbox, Form, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './webhooks.module.css'

export function WebhookForm({ onMade }: { onMade: (secret: string) => void }) {
  const say = useSay()
  const all = useQuery(read<WebhookEvents>('/webhook-events')).data?.items ?? []
  const draft = useDraft({ name: '', url: '' })
  const [events, setEvents] = useState<string[]>([])
  const add = useChange<undefined, WebhookSecret>({
    method: 'POST',
    path: '/webhooks',
    body: () => ({ ...draft.values, events }),
    stale: ['/webhooks'],
  })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: ({ secret }) => {
        onMade(secret)
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={add.error} fields={['name', 'url']}>
      <TextInput label={say('webhooks.name')} {...draft.text('name')} />
      <TextInput label={say('webhooks.url')} description={say('webhooks.url_hint')} type="url" {...draft.text('url')} />
      <Checkbox.Group
        label={say('webhooks.events')}
        description={say('webhooks.events_hint')}
        value={events}
        onChange={setEvents}
      >
        <div className={styles.events}>
          {all.map((event) => (
            <Checkbox key={event} value={event} label={event} />
          ))}
        </div>
      </Checkbox.Group>
      <Submit busy={add.isPending}>{say('web.save')}</Submit>
    </Form>
  )
}
