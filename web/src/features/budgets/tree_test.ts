import { expect, test } from 'vitest'
import type { BudgetAccount } from '@/api/types.ts'
import { depths } from './tree.ts'

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
