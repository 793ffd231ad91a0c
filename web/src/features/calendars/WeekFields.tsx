import { IconPlus, IconX } from '@tabler/icons-react'
import { Button } from '@/components/fields.tsx'
import { IconButton } from '@/components/IconButton.tsx'
import { useSay } from '@/lib/sentences.ts'
import { list, weekdays, type Week, type Weekday } from '@/lib/week.ts'
import styles from './calendars.module.css'

interface Props {
  week: Week
  onChange: (week: Week) => void
  error?: string | undefined
}

// The hours of each weekday, as many stretches as it has: `22:00-06:00` goes on into the next day.
export function WeekFields({ week, onChange, error }: Props) {
  const say = useSay()
  const likeMonday = { tue: week.mon, wed: week.mon, thu: week.mon, fri: week.mon }
  return (
    <fieldset className={styles.fields}>
      <legend>{say('calendars.week')}</legend>
      {weekdays.map((day) => (
        <Day
          key={day}
          day={day}
          windows={list(week[day])}
          onChange={(windows) => {
            onChange({ ...week, [day]: windows.join(', ') })
          }}
        />
      ))}
      {error && (
        <p role="alert" className={styles.fault}>
          {error}
        </p>
      )}
      <div>
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            onChange({ ...week, ...likeMonday })
          }}
        >
          {say('calendars.as_monday')}
        </Button>
      </div>
    </fieldset>
  )
}

interface DayProps {
  day: Weekday
  windows: readonly string[]
  onChange: (windows: string[]) => void
}

function Day({ day, windows, onChange }: DayProps) {
  const say = useSay()
  const name = say(`calendars.${day}`)
  const put = (at: number, some: string) => {
    onChange(windows.map((each, index) => (index === at ? some : each)))
  }
  return (
    <div className={styles.day}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.windows}>
        {windows.length === 0 && <span className="muted">{say('calendars.closed')}</span>}
        {windows.map((window, at) => {
          const [from = '', to = ''] = window.split('-')
          return (
            <span key={at} className={styles.window}>
              <Time
                label={say('calendars.opens', { day: name })}
                value={from}
                onChange={(value) => {
                  put(at, `${value}-${to}`)
                }}
              />
              –
              <Time
                label={say('calendars.closes', { day: name })}
                value={to === '24:00' ? '00:00' : to}
                onChange={(value) => {
                  put(at, `${from}-${value}`)
                }}
              />
              <IconButton
                label={say('calendars.hours_remove', { day: name, hours: window })}
                onClick={() => {
                  onChange(windows.filter((_, index) => index !== at))
                }}
              >
                <IconX size={16} aria-hidden />
              </IconButton>
            </span>
          )
        })}
        <IconButton
          label={say('calendars.hours_add', { day: name })}
          onClick={() => {
            onChange([...windows, windows.length === 0 ? '09:00-17:00' : '-'])
          }}
        >
          <IconPlus size={16} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}

function Time({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <input
      type="time"
      className={styles.time}
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value)
      }}
    />
  )
}
