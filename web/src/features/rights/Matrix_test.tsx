import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Decision, Right, RightHolder, RightsMatrix } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { Matrix } from './Matrix.tsx'

const decision = (id: string, kind: Decision['kind'], name: string): Decision => ({
  id,
  kind,
  name,
  about: '',
  made: '2026-01-01T00:00:00Z',
  retired: null,
  version: 1,
})
const lead: RightHolder = { kind: 'role', name: 'lead' }
const adviser: RightHolder = { kind: 'level', name: 'Adviser' }
const right = (of: string, holder: RightHolder, minor: number): Right => ({
  id: `${of} ${holder.name}`,
  cell: { decision: of, holder, touchpoint: null, unit: null },
  limit: { minor, currency: 'EUR' },
  passing: 'not_at_all',
  from: '2026-01-01T00:00:00Z',
  to: null,
  begun_by: 'c1',
})
const matrix: RightsMatrix = {
  currency: 'EUR',
  second_from: { minor: 50_000, currency: 'EUR' },
  waiting: 0,
  decisions: [decision('d1', 'redress', 'Refund'), decision('d2', 'goodwill', 'Cake'), decision('d3', 'goodwill', 'Flowers')],
  holders: [
    { holder: adviser, people: 4 },
    { holder: lead, people: null },
  ],
  rights: [right('d1', lead, 20_000), right('d2', adviser, 3_000), right('d3', lead, 5_000)],
  scopes: [],
}
const preview = { lines: [], needs: ['above_amount'], people_up: 4, people_down: 0 }

const shown = async (writes = true) => {
  sessionStorage.clear()
  const sent = serve({
    'GET /rights': matrix,
    'GET /touchpoints': { items: [], next: null },
    'GET /units': { items: [], next: null },
    'POST /rights/previews': preview,
    'POST /rights/changes': { state: 'waiting' },
  })
  await show(<Matrix where={undefined} day={undefined} writes={writes} onGo={() => undefined} />)
  await screen.findByRole('heading', { name: 'Redress' })
  return sent
}
const amount = (name: RegExp) => screen.getByRole('textbox', { name })

test('an amount is changed by keyboard, looked at, and asked for with its reason', async () => {
  const sent = await shown()
  const user = userEvent.setup()
  await user.click(amount(/^Cake, Adviser/))
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(amount(/^Flowers, Adviser/))
  await user.keyboard('750{ArrowRight}')
  expect(document.activeElement).toBe(amount(/^Flowers, Team lead/))
  await user.click(screen.getByRole('button', { name: 'Look at what it does' }))
  await user.type(await screen.findByRole('textbox', { name: 'Why' }), 'As agreed')
  await user.click(screen.getByRole('button', { name: 'Ask a second person' }))
  await waitFor(() => {
    expect(sent.at(-1)?.method).toBe('GET')
  })
  const change = sent.find(({ path }) => path === '/rights/changes')
  expect(change?.body).toEqual({
    why: 'As agreed',
    lines: [
      {
        cell: { decision: 'd3', holder: adviser, touchpoint: null, unit: null },
        currency: 'EUR',
        limit: 75_000,
        passing: 'once',
      },
    ],
  })
})

test('the two kinds stand apart, and what is no amount is said at its cell and not asked for', async () => {
  await shown()
  const user = userEvent.setup()
  expect(screen.getAllByRole('table')).toHaveLength(2)
  await user.type(amount(/^Cake, Adviser/), 'x')
  expect(amount(/^Cake, Adviser/).getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Look at what it does' }).disabled).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Put back' }))
  expect((amount(/^Cake, Adviser/) as HTMLInputElement).value).toBe('30')
})

test('who may not change them reads them', async () => {
  await shown(false)
  expect(screen.queryByRole('textbox')).toBe(null)
  expect(screen.getByText('€200')).toBeTruthy()
})
