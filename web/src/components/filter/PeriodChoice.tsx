import { useState } from 'react'
import { daysBefore, previous, yearEarlier, type Filter, type Period } from '@/lib/filter.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './FilterBar.module.css'

interface Props {
  filter: Filter
  whole: { first: string | null; last: string | null } // of the history: "the last year" ends where it ends, not today
  compare: boolean
  onChange: (some: Partial<Filter>) => void
}

const spans = { year: 365, half: 182, quarter: 91, month: 30 } as const
type Span = keyof typeof spans

export function PeriodChoice({ filter, whole, compare, onChange }: Props) {
  const say = useSay()
  const end = whole.last ? daysBefore(whole.last.slice(0, 10), -1) : null
  const [own, setOwn] = useState(false)
  const chosen = own ? 'own' : chosenPeriod(filter, whole.first?.slice(0, 10) ?? null, end)
  const period: Period | null = filter.from && filter.to ? { from: filter.from, to: filter.to } : null

  const choose = (value: string) => {
    setOwn(value === 'own')
    if (value === 'all') onChange({ from: undefined, to: undefined, compare_from: undefined, compare_to: undefined })
    if (value in spans && end)
      onChange({ from: daysBefore(end, spans[value as Span]), to: end, compare_from: undefined, compare_to: undefined })
  }
  const beside = (value: string) => {
    const other = !period || value === 'none' ? null : value === 'before' ? previous(period) : yearEarlier(period)
    onChange({ compare_from: other?.from, compare_to: other?.to })
  }

  return (
    <>
      <select
        className={styles.select}
        aria-label={say('measures.filter.period')}
        value={chosen}
        onChange={(event) => {
          choose(event.target.value)
        }}
      >
        <option value="all">{say('measures.filter.all_time')}</option>
        {(Object.keys(spans) as Span[]).map((span) => (
          <option key={span} value={span}>
            {say(`measures.filter.${span}`)}
          </option>
        ))}
        <option value="own">{say('measures.filter.own')}</option>
      </select>
      {chosen === 'own' && <OwnDates filter={filter} onChange={onChange} />}
      {compare && period && (
        <select
          className={styles.select}
          aria-label={say('measures.filter.compare')}
          value={chosenBeside(filter, period)}
          onChange={(event) => {
            beside(event.target.value)
          }}
        >
          <option value="none">{say('measures.filter.compare_none')}</option>
          <option value="before">{say('measures.filter.compare_before')}</option>
          <option value="year">{say('measures.filter.compare_year')}</option>
        </select>
      )}
    </>
  )
}

function OwnDates({ filter, onChange }: Pick<Props, 'filter' | 'onChange'>) {
  const say = useSay()
  return (
    <span className={styles.dates}>
      <input
        type="date"
        aria-label={say('measures.filter.from')}
        value={filter.from ?? ''}
        max={filter.to}
        onChange={(event) => {
          onChange({ from: event.target.value || undefined })
        }}
      />
      –
      <input
        type="date"
        aria-label={say('measures.filter.to')}
        value={filter.to ?? ''}
        min={filter.from}
        onChange={(event) => {
          onChange({ to: event.target.value || undefined })
        }}
      />
    </span>
  )
}

function chosenPeriod({ from, to }: Filter, first: string | null, end: string | null): string {
  if ((!from && !to) || (from === first && to === end)) return 'all'
  const span = (Object.keys(spans) as Span[]).find((each) => end !== null && to === end && from === daysBefore(end, spans[each]))
  return span ?? 'own'
}

function chosenBeside({ compare_from }: Filter, period: Period): string {
  if (!compare_from) return 'none'
  return compare_from === previous(period).from ? 'before' : 'year'
}
