import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { Calendar } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Button, FieldRow, Form, TextInput } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './calendars.module.css'
import { inForce, today, tomorrow } from './versions.ts'

interface Props {
  of: Calendar
  writes: boolean
}

// Days on which nobody works. Those a feed brings can be switched off; those a person wrote are removed.
export function DaysOff({ of, writes }: Props) {
  const say = useSay()
  const zone = inForce(of.versions)?.zone ?? 'UTC'
  const ahead = of.holidays.filter(({ day }) => day >= today(zone))
  return (
    <Card title={say('calendars.holidays')} lede={say('calendars.holidays_lede')}>
      {ahead.length === 0 && <p className="muted">{say('calendars.holidays_none')}</p>}
      <ul>
        {ahead.map((holiday) => (
          <DayOff key={holiday.day} id={of.id} of={holiday} writes={writes} />
        ))}
      </ul>
      {writes && <AddDay id={of.id} first={tomorrow(zone)} />}
    </Card>
  )
}

function DayOff({ id, of, writes }: { id: string; of: Calendar['holidays'][number]; writes: boolean }) {
  const say = useSay()
  const { dayOfWeek } = useFormats()
  const path = `/calendars/${id}/holidays/${of.day}`
  const turn = useChange({ method: 'PUT', path, body: () => ({ switched_off: !of.switched_off }), stale: ['/calendars'] })
  const remove = useChange({ method: 'DELETE', path, stale: ['/calendars'] })
  const act = of.feed ? turn : remove
  const words = of.feed ? (of.switched_off ? 'calendars.take_off' : 'calendars.work_all_same') : 'web.remove'
  return (
    <li className={styles.line}>
      <span>
        {dayOfWeek(of.day)} · {of.name}{' '}
        <span className="muted small">
          {of.feed && say('calendars.by_feed')} {of.switched_off && `· ${say('calendars.works')}`}
        </span>
      </span>
      {writes && (
        <button
          type="button"
          className="textual small"
          aria-label={`${say(words)}: ${of.name}`}
          disabled={act.isPending}
          onClick={() => {
            act.mutate()
          }}
        >
          {say(words)}
        </button>
      )}
      <ProblemNote error={act.error} />
    </li>
  )
}

function AddDay({ id, first }: { id: string; first: string }) {
  const say = useSay()
  const draft = useDraft({ day: '', name: '' })
  const add = useChange({ method: 'POST', path: `/calendars/${id}/holidays`, body: () => draft.values, stale: ['/calendars'] })
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
      <Form onSubmit={submit} error={add.error} fields={['day', 'name']}>
        <FieldRow>
          <TextInput type="date" min={first} label={say('calendars.holiday_day')} {...draft.text('day')} />
          <TextInput label={say('calendars.holiday_name')} {...draft.text('name')} />
        </FieldRow>
        <div>
          <Button type="submit" variant="default" loading={add.isPending} disabled={!draft.values.day || !draft.values.name}>
            {say('calendars.holiday_add')}
          </Button>
        </div>
      </Form>
    </div>
  )
}
