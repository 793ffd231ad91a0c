import bar from '@/components/filter/FilterBar.module.css'
import { useSay } from '@/lib/sentences.ts'

interface Props {
  from: string
  to: string
  onChange: (some: { from?: string; to?: string }) => void
}

// From a day to a day; both included; either may be left open.
export function Period({ from, to, onChange }: Props) {
  const say = useSay()
  return (
    <span className={bar.dates}>
      <input
        type="date"
        aria-label={say('feedback.from')}
        value={from}
        max={to || undefined}
        onChange={(event) => {
          onChange({ from: event.target.value })
        }}
      />
      –
      <input
        type="date"
        aria-label={say('feedback.to')}
        value={to}
        min={from || undefined}
        onChange={(event) => {
          onChange({ to: event.target.value })
        }}
      />
    </span>
  )
}
