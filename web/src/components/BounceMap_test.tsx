import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Bounces } from '@/api/types.ts'
import { show } from '@/lib/testing.tsx'
import { drawn, ring } from './bounce_layout.ts'
import { BounceMap } from './BounceMap.tsx'

const pair = (a: string, b: string, bounces: number) => ({ a, b, bounces, cases: bounces - 1, cases_query: `bounced=${a},${b}` })
const bounces: Bounces = {
  pairs: [pair('Lending', 'Payments', 4), pair('Back office', 'Cards', 90), pair('Cards', 'Fraud desk', 30)],
  teams: [],
}

test('the worst pairs come first and are marked', () => {
  const { arcs } = ring(bounces, 600, 400)
  expect(arcs.map(({ a, worst }) => [a, worst])).toEqual([
    ['Back office', true],
    ['Cards', true],
    ['Lending', false],
  ])
  expect(arcs[0]?.width).toBeGreaterThan(arcs[1]?.width ?? 0)
})

test('649 teams draw a map that can still be read', () => {
  const many = {
    pairs: Array.from({ length: 649 }, (_, index) =>
      pair(`Team ${String(index)}`, `Team ${String((index * 7) % 649)}`, 650 - index),
    ),
    teams: [],
  }
  expect(drawn(many).length).toBeLessThanOrEqual(24)
  expect(ring(many, 600, 400).seats.length).toBeLessThanOrEqual(14)
})

test('an arc is selected by the keyboard and opens its cases', async () => {
  const router = await show(<BounceMap bounces={bounces} caption="Pairs" />)
  await userEvent.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Back office – Cards: 90 bounces in 89 cases')
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Fraud desk')
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' })
  await screen.findByText('Cases page')
  expect(router.state.location.search).toEqual({ bounced: 'Cards,Fraud desk' })
})

test('the table has every pair, the drawn and the others', async () => {
  await show(<BounceMap bounces={bounces} caption="Pairs" />)
  await userEvent.click(screen.getByRole('button', { name: 'As a table' }))
  const rows = screen.getAllByRole('row').slice(1)
  expect(rows).toHaveLength(3)
  expect(within(rows[0] as HTMLElement).getByRole('link', { name: '89 cases' })).toBeDefined()
})
