import { useSay } from '@/lib/sentences.ts'
import { week, weekdays } from '@/lib/week.ts'
import styles from './calendars.module.css'

// A week in seven lines.
export function WeekWords({ week: windows }: { week: Record<string, string[]> }) {
  const say = useSay()
  const hours = week(windows)
  return (
    <dl className={styles.week}>
      {weekdays.map((day) => (
        <div key={day} data-closed={!hours[day] || undefined}>
          <dt>{say(`calendars.${day}`)}</dt>
          <dd>{hours[day].replaceAll('-', '–') || say('calendars.closed')}</dd>
        </div>
      ))}
    </dl>
  )
}
