import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Year } from '@/api/types.ts'
import { IconButton } from '@/components/IconButton.tsx'
import { PictureOrTable } from '@/components/PictureOrTable.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './calendars.module.css'
import { lookOf, monthsOf, type Month } from './months.ts'

interface Props {
  of: Year
  year: number
  onYear: (year: number) => void
}

const looks = ['full', 'short', 'closed', 'off'] as const

// A year of a calendar at a glance: twelve months, each day as long as people work; or the same as a table.
export function YearPicture({ of, year, onYear }: Props) {
  const say = useSay()
  const { count, measure, month, day } = useFormats()
  const months = monthsOf(of.days)
  const hours = (minutes: number) => measure(minutes / 60, 'working')
  const longest = Math.max(...of.days.map(({ minutes }) => minutes))
  const offs = ({ days }: Month) =>
    days
      .filter(({ holiday }) => holiday)
      .map((each) => `${day(each.day)} ${each.holiday}`)
      .join(', ')
  return (
    <section aria-label={say('calendars.year', { year })}>
      <div className={styles.yearHead}>
        <IconButton
          label={say('calendars.year_before')}
          onClick={() => {
            onYear(year - 1)
          }}
        >
          <IconChevronLeft size={18} aria-hidden />
        </IconButton>
        <strong>{year}</strong>
        <IconButton
          label={say('calendars.year_after')}
          onClick={() => {
            onYear(year + 1)
          }}
        >
          <IconChevronRight size={18} aria-hidden />
        </IconButton>
        <span className="muted small" role="status">
          {say('calendars.year_sum', { days: count(of.business_days), hours: hours(of.minutes) })}
        </span>
      </div>
      <PictureOrTable
        caption={say('calendars.year', { year })}
        heads={[say('calendars.month'), say('calendars.days'), say('calendars.hours'), say('calendars.off')]}
        rows={months.map((each) => ({
          key: each.first,
          cells: [month(each.first), count(each.working), hours(each.minutes), offs(each)],
        }))}
        picture={
          <>
            <div className={styles.months}>
              {months.map((each) => (
                <OneMonth key={each.first} of={each} longest={longest} hours={hours} />
              ))}
            </div>
            <ul className={styles.legend}>
              {looks.map((look) => (
                <li key={look}>
                  <span className={styles.cell} data-look={look} /> {say(`calendars.legend_${look}`)}
                </li>
              ))}
            </ul>
          </>
        }
      />
    </section>
  )
}

function OneMonth({ of, longest, hours }: { of: Month; longest: number; hours: (minutes: number) => string }) {
  const say = useSay()
  const { count, month, dayOfWeek } = useFormats()
  const name = month(of.first)
  return (
    <div
      className={styles.month}
      role="img"
      aria-label={say('calendars.month_sum', { month: name, days: count(of.working), hours: hours(of.minutes) })}
    >
      <p aria-hidden>{name}</p>
      <div className={styles.cells} aria-hidden>
        {Array.from({ length: of.lead }, (_, at) => (
          <span key={`lead ${String(at)}`} />
        ))}
        {of.days.map((each) => (
          <span
            key={each.day}
            className={styles.cell}
            data-look={lookOf(each, longest)}
            title={[dayOfWeek(each.day), each.holiday, each.minutes > 0 && hours(each.minutes)].filter(Boolean).join(' · ')}
          />
        ))}
      </div>
    </div>
  )
}
