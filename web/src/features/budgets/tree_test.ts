import { expect, test } from 'vitest'
import type { BudgetAccount } from '@/api/types.ts'
import { depths, shares } from './tree.ts'

const account = (id: string, under: string | null): BudgetAccount => ({
  id,
  under,
  kind: 'unit',
  name: id,
  unit: null,
  vertical: null,
  employee: null,
  currency: 'EUR',
  granted: 0,
  posted: 0,
  pending: 0,
  available: 0,
})

test('each budget stands under the one above it, and on its own where that is not here', () => {
  const all = [
    account('pool', null),
    account('cards', 'pool'),
    account('loans', 'pool'),
    account('bo', 'cards'),
    account('eva', 'gone'),
  ]
  expect(depths(all).map(({ account: { id }, depth }) => `${id} ${String(depth)}`)).toEqual([
    'pool 0',
    'cards 1',
    'bo 2',
    'loans 1',
    'eva 0',
  ])
})

test('shares are of what was granted, and none of nothing', () => {
  expect(shares({ granted: 100, posted: 25, pending: 10 })).toEqual({ spent: 0.25, held: 0.1 })
  expect(shares({ granted: 0, posted: 0, pending: 0 })).toEqual({ spent: 0, held: 0 })
})
