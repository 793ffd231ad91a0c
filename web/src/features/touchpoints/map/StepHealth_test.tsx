import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { HealthFigure, TouchpointHealth } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { HealthLine, StepHealth } from './StepHealth.tsx'

const few = (n: number): HealthFigure => ({ state: 'too_few', value: null, low: null, high: null, n })
const busy: TouchpointHealth = {
  touchpoint: 't1',
  complaints: 148,
  turnaround: { state: 'known', value: 51, low: 46, high: 58, n: 312 },
  ftr: { state: 'known', value: 0.87, low: 0.83, high: 0.9, n: 305 },
  csat: few(6),
  cases_query: 'touchpoint=4',
}
const withheldFigure: HealthFigure = { ...few(0), state: 'too_few_persons' }
const withheld: TouchpointHealth = {
  ...busy,
  complaints: null,
  turnaround: withheldFigure,
  ftr: withheldFigure,
  csat: withheldFigure,
}
const health = (of: TouchpointHealth) => ({
  from: '2026-07-01',
  to: '2026-09-28',
  asOf: '2026-09-28T08:00:00Z',
  of: new Map([['t1', of]]),
})

test('a touchpoint says how it goes, what each figure stands on, and leads to its cases', async () => {
  serve({})
  await show(<StepHealth of="t1" health={health(busy)} />)
  await screen.findByText('148')
  screen.getByText('87.0%')
  screen.getByText(/n 305/)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links.some((link) => link?.startsWith('/responsibility/complaints/'))).toBe(true)
  expect(links.filter((link) => link?.includes('touchpoint=4'))).toHaveLength(2)
  expect(links.some((link) => link?.startsWith('/measures/feedback'))).toBe(true)
})

test('of too few persons nothing is said, not even how much there was', async () => {
  serve({})
  await show(<StepHealth of="t1" health={health(withheld)} />)
  await screen.findByText(/Too few people work here/)
  expect(screen.queryByText('148')).toBeNull()
  expect(screen.queryAllByRole('link')).toHaveLength(0)
})

test('the card says what is known in one line, and nothing of too few', async () => {
  serve({})
  await show(
    <p>
      <HealthLine of={busy} />
      <HealthLine of={withheld} />
      <HealthLine of={undefined} />
    </p>,
  )
  const line = await screen.findByText(/148 complaints/)
  expect(line.textContent).toContain('87.0%')
  expect(line.textContent).not.toContain('CSAT')
  expect(screen.getAllByText(/complaints/)).toHaveLength(1)
})
