// Where everything of a control chart stands, in pixels. Pure, so that it can be tested without a page.
import type { Chart } from '@/api/types.ts'
import type { Unit } from '@/lib/format.ts'
import { scale, ticks } from '@/lib/scale.ts'

export interface Layout {
  bare: boolean
  width: number
  height: number
  left: number
  right: number
  reach: number // width of a point's touchable strip
  lines: string[] // polylines; a period without a value breaks the line
  marks: { index: number; x: number; y: number; signal: boolean; judged: boolean }[]
  values: { value: number; y: number }[]
  dates: { at: string; x: number }[]
  centre: number | null
  limits: number[]
  begun: number | null // where something that is marked began
}

export function layOut(chart: Chart, unit: Unit, width: number, height: number, bare: boolean, begun?: string): Layout {
  const [left, right] = [bare ? 8 : 64, Math.max(120, width - 12)]
  const [low, high] = domain(chart, unit)
  const x = scale([0, Math.max(1, chart.points.length - 1)], [left + 6, right - 6])
  const y = scale([low, high], [height - (bare ? 8 : 30), 10])
  const signalled = new Set(chart.signals.map(({ index }) => index))
  const marks = chart.points.flatMap(({ value }, index) =>
    value === null ? [] : [{ index, x: x(index), y: y(value), signal: signalled.has(index), judged: index >= chart.settling }],
  )
  return {
    bare,
    width,
    height,
    left,
    right,
    reach: (right - left) / Math.max(1, chart.points.length),
    lines: runs(marks).map((run) => run.map((mark) => `${mark.x.toFixed(1)},${mark.y.toFixed(1)}`).join(' ')),
    marks,
    values: bare ? [] : valueTicks(low, high, unit).map((value) => ({ value, y: y(value) })),
    dates: bare ? [] : dateTicks(chart, x, right - left),
    centre: chart.centre === null ? null : y(chart.centre),
    limits: [chart.lower, chart.upper].filter((limit): limit is number => limit !== null && limit >= low && limit <= high).map(y),
    begun: begun === undefined ? null : beginning(chart, begun, x),
  }
}

// A day among points that stand in the middle of their weeks.
function beginning({ points }: Chart, day: string, x: (index: number) => number): number | null {
  const index = points.findIndex(({ to }) => to > day)
  const point = points[index]
  if (!point || day < point.from) return null
  const [from, to, at] = [point.from, point.to, day].map((each) => Date.parse(each)) as [number, number, number]
  return x(index + (at - from) / (to - from) - 0.5)
}

function domain({ points, lower, upper }: Chart, unit: Unit): [number, number] {
  const values = [...points.map(({ value }) => value), lower, upper].filter((value): value is number => value !== null)
  if (values.length === 0) return [0, 1]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = (high - low || Math.abs(high) || 1) * 0.08
  return [Math.max(0, low - air), unit === 'share' ? Math.min(1, high + air) : high + air]
}

// Long durations are read in days, so their ticks are round in days.
function valueTicks(low: number, high: number, unit: Unit): number[] {
  const size = unit === 'hours' && high >= 48 ? 24 : 1
  return ticks(low / size, high / size).map((value) => value * size)
}

// The first point of a month, thinned out so that words don't touch.
function dateTicks(chart: Chart, x: (index: number) => number, room: number) {
  const firsts = chart.points.flatMap(({ from }, index) =>
    index === 0 || from.slice(0, 7) !== chart.points[index - 1]?.from.slice(0, 7) ? [{ at: from, x: x(index) }] : [],
  )
  const every = Math.max(1, Math.ceil((firsts.length * 76) / room))
  return firsts.filter((_, index) => index % every === 0)
}

function runs<T extends { index: number }>(marks: T[]): T[][] {
  const all: T[][] = []
  for (const mark of marks) {
    const run = all.at(-1)
    if (run && run.at(-1)?.index === mark.index - 1) run.push(mark)
    else all.push([mark])
  }
  return all
}
