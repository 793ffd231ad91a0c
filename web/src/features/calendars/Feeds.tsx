import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Calendar } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button, Form, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './calendars.module.css'

// Where days off come from besides: iCalendar files of others, read again from time to time.
export function Feeds({ of, writes }: { of: Calendar; writes: boolean }) {
  const say = useSay()
  return (
    <Card title={say('calendars.feeds')} lede={say('calendars.feeds_lede')}>
      <ul>
        {of.feeds.map((feed) => (
          <OneFeed key={feed.id} calendar={of.id} of={feed} writes={writes} />
        ))}
      </ul>
      {writes && <AddFeed id={of.id} />}
    </Card>
  )
}

function OneFeed({ calendar, of, writes }: { calendar: string; of: Calendar['feeds'][number]; writes: boolean }) {
  const say = useSay()
  const { moment } = useFormats()
  const remove = useChange({ method: 'DELETE', path: `/calendars/${calendar}/feeds/${of.id}`, stale: ['/calendars'] })
  return (
    <li className={styles.line}>
      <span className={styles.address}>
        {of.address}{' '}
        <span className="muted small">
          {of.fetched ? say('calendars.feed_read', { at: moment(of.fetched) }) : say('calendars.feed_never')}
        </span>
        {of.failed && <span className={styles.fault}>{say('calendars.feed_failed', { why: of.failed })}</span>}
      </span>
      {writes && (
        <button
          type="button"
          className="textual small"
          aria-label={`${say('web.remove')}: ${of.address}`}
          disabled={remove.isPending}
          onClick={() => {
            remove.mutate()
          }}
        >
          {say('web.remove')}
        </button>
      )}
      <ProblemNote error={remove.error} />
    </li>
  )
}

function AddFeed({ id }: { id: string }) {
  const say = useSay()
  const draft = useDraft({ address: '' })
  const add = useChange({ method: 'POST', path: `/calendars/${id}/feeds`, body: () => draft.values, stale: ['/calendars'] })
  const submit = () => {
    add.mutate(undefined, {
      onSuccess: draft.forget,
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <div className={styles.add}>
      <Form onSubmit={submit} error={add.error} fields={['address']}>
        <TextInput
          type="url"
          label={say('calendars.feed_address')}
          placeholder="https://…/holidays.ics"
          {...draft.text('address')}
        />
        <div>
          <Button type="submit" variant="default" loading={add.isPending} disabled={!draft.values.address}>
            {say('calendars.feed_add')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
