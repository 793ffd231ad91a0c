import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Chart } from '@/api/types.ts'
import { formats } from '@/lib/format.ts'
import { show } from '@/lib/testing.tsx'
import { layOut } from './control_layout.ts'
import { ControlChart } from './ControlChart.tsx'
import { verdictWords } from './verdict.ts'

const values = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1, null, 61]

const chart: Chart = {
  measure: 'duration_median',
  points: values.map((value, index) => ({
    from: `2026-0${String(1 + Math.floor(index / 4))}-${String(1 + (index % 4) * 7).padStart(2, '0')}`,
    to: '2026-12-01',
    value,
    n: 100 + index,
    cases_query: `week=${String(index)}`,
  })),
  centre: 50.81,
  lower: 45.8151,
  upper: 55.8049,
  mean_range: 1.8778,
  baseline: 20,
  settling: 0,
  estimated: false,
  verdict: 'changed',
  signals: [{ index: 11, rule: 'outside', direction: 'up' }],
}

test('mean, limits and points stand where the numbers say', () => {
  const { centre, limits, marks } = layOut(chart, 'count', 600, 220, false)
  const low = marks.find(({ index }) => index === 1)
  expect(limits[0]).toBeGreaterThan(centre ?? 0) // the lower limit is further down the page
  expect(limits[1]).toBeLessThan(centre ?? 0)
  expect(low?.y).toBeGreaterThan(centre ?? 0)
  expect(marks.filter(({ signal }) => signal).map(({ index }) => index)).toEqual([11])
  expect(marks.every(({ x, y }) => x >= 0 && x <= 600 && y >= 0 && y <= 220)).toBe(true)
})

test('a period without a value breaks the line and has no point', () => {
  const { lines, marks } = layOut(chart, 'count', 600, 220, false)
  expect(marks).toHaveLength(11)
  expect(lines).toHaveLength(2)
})

test('words of dates never touch, however narrow the page', () => {
  const { dates } = layOut(chart, 'count', 260, 220, false)
  const gaps = dates.slice(1).map(({ x }, index) => x - (dates[index]?.x ?? 0))
  expect(Math.min(...gaps, 76)).toBeGreaterThanOrEqual(60)
})

test('arrows walk the points and Enter opens their cases', async () => {
  const router = await show(<ControlChart chart={chart} name="Resolution time" unit="count" />)
  const points = screen.getAllByRole('link')
  expect(points.filter((point) => point.getAttribute('tabindex') === '0')).toHaveLength(1)
  await userEvent.tab()
  expect(document.activeElement).toBe(points[0])
  await userEvent.keyboard('{ArrowRight}{End}')
  expect(document.activeElement?.getAttribute('aria-label')).toContain('61')
  expect(document.activeElement?.getAttribute('aria-label')).toContain('a signal upwards')
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' })
  await screen.findByText('Cases page')
  expect(router.state.location.search).toEqual({ week: '11' })
})

test('the same figures can be read as a table', async () => {
  await show(<ControlChart chart={chart} name="Resolution time" unit="count" />)
  await userEvent.click(screen.getByRole('button', { name: 'As a table' }))
  expect(screen.getAllByRole('row')).toHaveLength(13)
  expect(screen.getByText('a signal upwards')).toBeDefined()
})

test('the verdict is said in words', () => {
  const say = (key: string, values_: object = {}) => `${key} ${JSON.stringify(values_)}`
  const words = (some: Partial<Chart>) => verdictWords({ ...chart, ...some }, formats('en', 'UTC'), say as never)
  expect(words({ verdict: 'no_real_change', signals: [] })).toContain('no_real_change')
  expect(words({ verdict: 'too_few', points: chart.points.slice(0, 5) })).toContain('"n":5')
  expect(words({})).toContain('changed_up')
  expect(
    words({
      signals: [
        { index: 9, rule: 'outside', direction: 'up' },
        { index: 11, rule: 'two_of_three', direction: 'up' },
      ],
    }),
  ).toContain('8 Mar 2026')
})
