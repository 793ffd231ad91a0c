import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Customer, CustomersChannel } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button, FieldRow, Form, NativeSelect, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './customers.module.css'

const channels: CustomersChannel[] = ['email', 'phone', 'sms', 'post', 'publication']

// What they allowed, when and how. A consent that was withdrawn stays known as such.
export function Consents({ of, writes }: { of: Customer; writes: boolean }) {
  const say = useSay()
  const { day } = useFormats()
  const withdraw = useChange<string>({
    method: 'DELETE',
    path: (consent) => `/customers/${of.id}/consents/${consent}`,
    stale: ['/customers'],
  })
  return (
    <Card title={say('customers.consents')} lede={say('customers.consents_lede')}>
      <ProblemNote error={withdraw.error} />
      <ul>
        {of.consents.map(({ id, channel, given, how, until, withdrawn }) => (
          <li key={id} className={styles.line}>
            <span>
              {say(`customers.channel_${channel}`)}{' '}
              <span className="muted small">
                {withdrawn
                  ? say('customers.consent_withdrawn', { day: day(withdrawn) })
                  : [
                      say('customers.consent_given', { day: day(given), how }),
                      until && say('customers.consent_until', { day: day(until) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
              </span>
            </span>
            {writes && !withdrawn && (
              <button
                type="button"
                className="textual small"
                aria-label={`${say('customers.withdraw')}: ${say(`customers.channel_${channel}`)}`}
                onClick={() => {
                  withdraw.mutate(id)
                }}
              >
                {say('customers.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {writes && <AddConsent id={of.id} />}
    </Card>
  )
}

function AddConsent({ id }: { id: string }) {
  const say = useSay()
  const draft = useDraft({ channel: 'email', how: '' })
  const add = useChange({ method: 'POST', path: `/customers/${id}/consents`, body: () => draft.values, stale: ['/customers'] })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: draft.forget,
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={add.error} fields={['how']}>
      <FieldRow>
        <NativeSelect
          label={say('customers.consent_channel')}
          data={channels.map((value) => ({ value, label: say(`customers.channel_${value}`) }))}
          {...draft.text('channel')}
        />
        <TextInput label={say('customers.consent_how')} {...draft.text('how')} />
      </FieldRow>
      <div>
        <Button type="submit" variant="default" loading={add.isPending} disabled={!draft.values.how.trim()}>
          {say('customers.consent_add')}
        </Button>
      </div>
    </Form>
  )
}
