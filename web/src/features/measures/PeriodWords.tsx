import type { Overview } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { daysBefore } from '@/lib/filter.ts'

// "20,118 cases, 1 Oct 2025 – 30 Sep 2026": of what a page speaks. The API's periods end before their last instant.
export function PeriodWords({ cases, period }: Pick<Overview, 'cases' | 'period'>) {
  const say = useSay()
  const { count, day } = useFormats()
  return (
    <>{say('measures.period', { count: cases, n: count(cases), from: day(period.from), to: day(daysBefore(period.to, 1)) })}</>
  )
}
