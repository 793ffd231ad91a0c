import type { Mapping } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Checkbox, FieldRow, NativeSelect, TextInput } from '@/components/fields.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { zones } from '@/lib/zones.ts'
import { list, week, weekdays, windows } from '@/lib/week.ts'

interface Props {
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

const usual = { windows: { 'mon-fri': ['09:00-17:00'] }, holidays: [] }

// In which zone the file's times are, how they are written, what counts as empty, and when the organisation works.
export function TimeFields({ mapping, onChange }: Props) {
  const say = useSay()
  const draft = useDraft({ format: mapping.time.format, empty: mapping.values.empty.join(', ') })
  const { calendar } = mapping
  return (
    <Card title={say('imports.time.title')} lede={say('imports.time.lede')}>
      <Stack>
        <FieldRow>
          <NativeSelect
            label={say('imports.time.zone')}
            data={zones(mapping.time.zone)}
            value={mapping.time.zone}
            onChange={(event) => {
              onChange({ ...mapping, time: { ...mapping.time, zone: event.currentTarget.value } })
            }}
          />
          <TextInput
            label={say('imports.time.format')}
            placeholder={say('imports.time.format_guessed')}
            {...draft.text('format')}
            onBlur={() => {
              onChange({ ...mapping, time: { ...mapping.time, format: draft.values.format } })
            }}
          />
          <TextInput
            label={say('imports.time.empty')}
            description={say('imports.time.empty_hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...draft.text('empty')}
            onBlur={() => {
              onChange({ ...mapping, values: { empty: list(draft.values.empty) } })
            }}
          />
        </FieldRow>
        <Checkbox
          label={say('imports.time.calendar')}
          description={say('imports.time.calendar_hint')}
          checked={calendar !== null}
          onChange={(event) => {
            onChange({ ...mapping, calendar: event.currentTarget.checked ? usual : null })
          }}
        />
        {calendar && (
          <CalendarFields
            calendar={calendar}
            onChange={(next) => {
              onChange({ ...mapping, calendar: next })
            }}
          />
        )}
      </Stack>
    </Card>
  )
}

type Calendar = NonNullable<Mapping['calendar']>

function CalendarFields({ calendar, onChange }: { calendar: Calendar; onChange: (calendar: Calendar) => void }) {
  const say = useSay()
  const draft = useDraft({ ...week(calendar.windows), holidays: calendar.holidays.join(', ') })
  const keep = () => {
    const { holidays, ...days } = draft.values
    onChange({ windows: windows(days), holidays: list(holidays) })
  }
  return (
    <>
      <FieldRow>
        {weekdays.map((day) => (
          <TextInput
            key={day}
            label={say(`imports.time.${day}`)}
            placeholder={say('imports.time.closed')}
            {...draft.text(day)}
            onBlur={keep}
          />
        ))}
      </FieldRow>
      <TextInput
        label={say('imports.time.holidays')}
        placeholder="2026-12-25, 2026-12-26"
        {...draft.text('holidays')}
        onBlur={keep}
      />
    </>
  )
}
