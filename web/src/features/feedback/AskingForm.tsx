import { useState } from 'react'
import type { Answer } from '@/api/client.ts'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { FeedbackSettings } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, Form, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

// Whether and when customers are asked, and whether the very pleased are asked for their words.
export function AskingForm({ read }: { read: Answer<FeedbackSettings> }) {
  const say = useSay()
  const now = read.data
  const [asks, setAsks] = useState(now.asks)
  const [testimonials, setTestimonials] = useState(now.testimonials)
  const draft = useDraft({
    remind_after_days: String(now.remind_after_days),
    testimonial_days: String(now.testimonial_days),
  })
  const { remind_after_days, testimonial_days } = draft.values
  const save = useChange({
    method: 'PUT',
    path: '/settings/feedback',
    body: () => ({
      asks,
      testimonials,
      remind_after_days: Number(remind_after_days),
      testimonial_days: Number(testimonial_days),
    }),
    etag: () => read.etag,
    stale: ['/settings/feedback'],
  })
  const submit = () => {
    save.mutate(undefined, {
      onSuccess: () => {
        notify(say('web.saved'))
      },
      onError: (failure) => {
        draft.setFaults(faultsOf(failure))
      },
    })
  }
  return (
    <Card title={say('feedback.asking')}>
      <Form onSubmit={submit} error={save.error} fields={['remind_after_days', 'testimonial_days']}>
        <Checkbox
          label={say('feedback.asks')}
          description={say('feedback.asks_hint')}
          checked={asks}
          onChange={(event) => {
            setAsks(event.currentTarget.checked)
          }}
        />
        <TextInput
          label={say('feedback.remind')}
          description={say('feedback.remind_hint')}
          inputMode="numeric"
          {...draft.text('remind_after_days')}
        />
        <Checkbox
          label={say('feedback.testimonials')}
          description={say('feedback.testimonials_hint')}
          checked={testimonials}
          onChange={(event) => {
            setTestimonials(event.currentTarget.checked)
          }}
        />
        {testimonials && (
          <TextInput label={say('feedback.testimonial_days')} inputMode="numeric" {...draft.text('testimonial_days')} />
        )}
        <Submit busy={save.isPending}>{say('web.save')}</Submit>
      </Form>
    </Card>
  )
}
