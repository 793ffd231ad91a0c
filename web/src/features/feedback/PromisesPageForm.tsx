import { useState } from 'react'
import type { Answer } from '@/api/client.ts'
import { useChange } from '@/api/queries.ts'
import type { PageSettings } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, Form, Submit } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'

// The public page of what we promise and how well we keep it: off, or there for everybody.
export function PromisesPageForm({ read }: { read: Answer<PageSettings> }) {
  const say = useSay()
  const [shown, setShown] = useState(read.data.promises_page)
  const save = useChange({
    method: 'PUT',
    path: '/settings/customer-pages',
    body: () => ({ promises_page: shown }),
    etag: () => read.etag,
    stale: ['/settings/customer-pages'],
  })
  const submit = () => {
    save.mutate(undefined, {
      onSuccess: () => {
        notify(say('web.saved'))
      },
    })
  }
  const look = read.data.promises_page && (
    <a className="textual" href="/promises" target="_blank" rel="noreferrer">
      {say('feedback.public_look')}
    </a>
  )
  return (
    <Card title={say('feedback.public')} lede={say('feedback.public_lede')}>
      <Form onSubmit={submit} error={save.error}>
        <Checkbox
          label={say('feedback.public_on')}
          checked={shown}
          onChange={(event) => {
            setShown(event.currentTarget.checked)
          }}
        />
        <Submit busy={save.isPending} aside={look}>
          {say('web.save')}
        </Submit>
      </Form>
    </Card>
  )
}
