import type { Mapping, Weekday } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, FieldRow, NativeSelect, TextInput } from '@/components/fields.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { zones } from '@/lib/zones.ts'

interface Props {
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const usual = { windows: Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, ['09:00-17:00']])), holidays: [] }

// In which zone the file's times are, how they are written, what counts as empty, and when the organisation works.
export function TimeFields({ mapping, onChange }: Props) {
  const say = useSay()
  const draft = useDraft({ format: mapping.time.format ?? '', empty: mapping.values.empty.join(', ') })
  const { calendar } = mapping
  return (
    <Card title={say('imports.time.title')} lede={say('imports.time.lede')}>
      <Stack>
        <FieldRow>
          <NativeSelect
            label={say('imports.time.zone')}
            data={zones(mapping.time.zone)}
            value={mapping.time.zone}
            onChange={(event) => { onChange({ ...mapping, time: { ...mapping.time, zone: event.currentTarget.value } }) }}
          />
          <TextInput
            label={say('imports.time.format')}
            placeholder={say('imports.time.format_guessed')}
            {...draft.text('format')}
            onBlur={() => { onChange({ ...mapping, time: { ...mapping.time, format: draft.values.format || null } }) }}
          />
          <TextInput
            label={say('imports.time.empty')}
            description={say('imports.time.empty_hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...draft.text('empty')}
            onBlur={() => { onChange({ ...mapping, values: { empty: draft.values.empty.split(',').map((each) => each.trim()).filter(Boolean) } }) }}
          />
        </FieldRow>
        <Checkbox label={say('imports.time.calendar')} description={say('imports.time.calendar_hint')} checked={calendar !== null} onChange={(event) => { onChange({ ...mapping, calendar: event.currentTarget.checked ? usual : null }) }} />
        {calendar && <CalendarFields calendar={calendar} onChange={(next) => { onChange({ ...mapping, calendar: next }) }} />}
      </Stack>
    </Card>
  )
}

type Calendar = NonNullable<Mapping['calendar']>

function CalendarFields({ calendar, onChange }: { calendar: Calendar; onChange: (calendar: Calendar) => void }) {
  const say = useSay()
  const written = Object.fromEntries(weekdays.map((day) => [day, (calendar.windows[day] ?? []).join(', ')])) as Record<Weekday, string>
  const draft = useDraft({ ...written, holidays: calendar.holidays.join(', ') })
  const list = (text: string) => text.split(',').map((each) => each.trim()).filter(Boolean)
  const keep = () => {
    onChange({ windows: Object.fromEntries(weekdays.flatMap((day) => (list(draft.values[day]).length > 0 ? [[day, list(draft.values[day])]] : []))), holidays: list(draft.values.holidays) })
  }
  return (
    <>
      <FieldRow>
        {weekdays.map((day) => (
          <TextInput key={day} label={say(`imports.time.${day}`)} placeholder={say('imports.time.closed')} {...draft.text(day)} onBlur={keep} />
        ))}
      </FieldRow>
      <TextInput label={say('imports.time.holidays')} placeholder="2026-12-25, 2026-12-26" {...draft.text('holidays')} onBlur={keep} />
    </>
  )
}
