// A try's chart as the control chart draws it: points and limits, and nothing judged. Pure.
import type { Chart, Look, TryChart } from '@/api/types.ts'
import type { Unit } from '@/lib/format.ts'

const units: Record<Look, Unit> = { turnaround: 'working', ftr: 'share', complaints: 'count', csat: 'share' }
export const unitOf = (look: Look): Unit => units[look]

export const withValue = ({ weeks }: Pick<TryChart, 'weeks'>) => weeks.filter(({ value }) => value !== null).length

export function chartFor({ weeks, centre, lower, upper, baseline, too_few }: TryChart): Omit<Chart, 'measure'> {
  const known = too_few ? { centre: null, lower: null, upper: null } : { centre, lower, upper }
  return {
    points: weeks,
    ...known,
    mean_range: null,
    baseline,
    settling: 0,
    verdict: 'too_few',
    signals: [],
    estimated: false,
  }
}
