import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Figure } from '@/api/types.ts'
import { serve, show } from '@/lib/testing.tsx'
import { Measured } from './Measured.tsx'

const figure: Figure = { value: 0.784, low: 0.777, high: 0.79, n: 15_902, unit: 'share', state: 'known', exact: true }
const answers = {
  'GET /measures/definitions': [
    { key: 'ftr', name: 'First time right', definition: 'Resolved at once and for good.', unit: 'share' },
  ],
}

test('a figure shows its n and interval, opens its definition and leads to its cases', async () => {
  serve(answers)
  const router = await show(<Measured measure="ftr" figure={figure} casesQuery="from=2026-01-01&touchpoint=Lost+card" />)
  expect(screen.getByText(/78\.4%/)).toBeDefined()
  expect(screen.getByText('n 15,902')).toBeDefined()
  expect(screen.getByText(/77\.7\s–\u2060\s79\.0%/)).toBeDefined()
  await userEvent.click(await screen.findByRole('button', { name: 'First time right' }))
  expect(await screen.findByText('Resolved at once and for good.')).toBeDefined()
  await userEvent.click(screen.getByRole('link', { name: 'see the cases' }))
  expect(router.state.location.search).toEqual({ from: '2026-01-01', touchpoint: 'Lost card' })
})

test('too few cases is a state of its own, never a number', async () => {
  serve(answers)
  await show(<Measured measure="ftr" figure={{ ...figure, value: 0.5, n: 4, state: 'too_few' }} casesQuery="" />)
  expect(screen.getByText('too few to say (n 4)')).toBeDefined()
  expect(screen.queryByText(/50/)).toBeNull()
})

test('what is withheld says not even of how many', async () => {
  serve(answers)
  await show(<Measured measure="ftr" figure={{ ...figure, value: null, n: 0, state: 'too_few' }} casesQuery="" />)
  expect(screen.getByText('too few to say')).toBeDefined()
})

test('what a history cannot tell is said so', async () => {
  serve(answers)
  await show(<Measured measure="ftr" figure={{ ...figure, value: null, n: 0, state: 'not_known' }} casesQuery="" />)
  expect(screen.getByText('not known from a history')).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})

test('an estimate says that it is one', async () => {
  serve(answers)
  await show(<Measured measure="ftr" figure={{ ...figure, exact: false }} />)
  await userEvent.click(await screen.findByRole('button', { name: 'First time right' }))
  expect(await screen.findByText(/estimate within 1%/)).toBeDefined()
})
