import type { Chart } from '@/api/types.ts'
import type { Formats } from '@/lib/format.ts'
import type { Say } from '@/lib/sentences.ts'

// So many points without a signal since: what was, is over.
const recent = 12

const judged = ({ points, settling }: Chart) => points.filter(({ value }, index) => value !== null && index >= settling).length

// What a control chart says, and how many of its first points it says nothing of.
export function chartWords(chart: Chart, formats: Formats, say: Say): string {
  const verdict = verdictWords(chart, formats, say)
  if (chart.settling === 0) return verdict
  return `${verdict} ${say('measures.chart.settling', { count: chart.settling, n: formats.count(chart.settling) })}`
}

// What a control chart says, in one sentence: nothing real, or since when, which way and by which rule.
export function verdictWords(chart: Chart, formats: Formats, say: Say): string {
  if (chart.verdict === 'too_few') return say('measures.chart.too_few', { n: judged(chart) })
  const last = chart.signals.at(-1)
  if (chart.verdict === 'no_real_change' || !last) return say('measures.chart.no_real_change')
  const since = formats.day(chart.points[first(chart)]?.from ?? '')
  if (last.index < chart.points.length - recent)
    return `${say('measures.chart.changed_then', { since })} ${say(`measures.chart.rule_${last.rule}`)}`
  return `${say(`measures.chart.changed_${last.direction}`, { since })} ${say(`measures.chart.rule_${last.rule}`)}`
}

// The first point of the last unbroken run of signals in the same direction.
function first(chart: Chart): number {
  const signals = [...chart.signals].reverse()
  const last = signals[0]
  if (!last) return 0
  let start = last.index
  for (const { index, direction } of signals) {
    if (direction !== last.direction || start - index > 2) break
    start = index
  }
  return start
}

export function signalWords(chart: Chart, index: number, say: Say): string {
  if (index < chart.settling) return say('measures.chart.not_judged')
  const signal = chart.signals.find((each) => each.index === index)
  return signal ? say(`measures.chart.signal_${signal.direction}`) : ''
}
