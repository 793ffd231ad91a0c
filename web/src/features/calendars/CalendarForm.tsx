import { useState } from 'react'
import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import { useSession } from '@/api/session.ts'
import type { Calendar } from '@/api/types.ts'
import { Button, FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { week, windows, type Week } from '@/lib/week.ts'
import { zones } from '@/lib/zones.ts'
import { useCalendarForEdit } from './reads.ts'
import { inForce, tomorrow } from './versions.ts'
import { WeekFields } from './WeekFields.tsx'
import { YearPreview } from './YearPreview.tsx'

interface Props {
  calendar: Calendar | null
  onDone: (kept: Calendar) => void
}

const office = { 'mon-fri': ['09:00-17:00'] }

// A calendar's name, zone and week. A change holds from a day ahead on, so that nothing is counted anew.
export function CalendarForm({ calendar, onDone }: Props) {
  const say = useSay()
  const { organisation } = useSession()
  const now = calendar ? inForce(calendar.versions) : undefined
  const zone = now?.zone ?? organisation?.zone ?? 'UTC'
  const draft = useDraft({ name: calendar?.name ?? '', zone, from: tomorrow(zone), week: week(now?.week ?? office) })
  const { values } = draft
  const [looking, setLooking] = useState(false)
  const etag = useCalendarForEdit(calendar?.id ?? null)
  const keep = useChange<void, Calendar>({
    method: calendar ? 'PUT' : 'POST',
    path: calendar ? `/calendars/${calendar.id}` : '/calendars',
    body: () => ({ name: values.name, zone: values.zone, week: windows(values.week), ...(calendar && { from: values.from }) }),
    etag: () => etag,
    stale: ['/calendars'],
  })
  const submit = () => {
    keep.mutate(undefined, {
      onSuccess: onDone,
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form
      onSubmit={submit}
      error={keep.error}
      fields={['name', 'zone', 'from', 'week', ...Object.keys(values.week).map((day) => `week/${day}`)]}
    >
      <FieldRow>
        <TextInput label={say('calendars.name')} {...draft.text('name')} />
        <NativeSelect label={say('calendars.zone')} data={zones(values.zone)} {...draft.text('zone')} />
      </FieldRow>
      <WeekFields
        week={values.week}
        onChange={(next) => {
          draft.change({ week: next })
        }}
        error={weekFault(values.week, draft.fault)}
      />
      {calendar && (
        <TextInput
          type="date"
          label={say('calendars.from')}
          description={say('calendars.from_hint')}
          min={tomorrow(zone)}
          {...draft.text('from')}
        />
      )}
      {looking && <YearPreview calendar={calendar?.id ?? null} zone={values.zone} week={windows(values.week)} />}
      <Submit
        busy={keep.isPending}
        aside={
          !looking && (
            <Button
              variant="default"
              onClick={() => {
                setLooking(true)
              }}
            >
              {say('calendars.see_year')}
            </Button>
          )
        }
      >
        {say('web.save')}
      </Submit>
    </Form>
  )
}

const weekFault = (days: Week, fault: (field: string) => string | undefined) =>
  fault('week') ??
  Object.keys(days)
    .map((day) => fault(`week/${day}`))
    .find(Boolean)
