import { expect, test } from 'vitest'
import type { Unit } from '@/api/types.ts'
import { possibleParents, treeOf } from './tree.ts'

const unit = (id: string, parent: string | null, employees = 1): Unit => ({
  id,
  parent,
  name: id,
  kind: 'unit',
  lead: null,
  employees,
})
const units = [unit('bank', null), unit('north', 'bank', 4), unit('branch', 'north', 10), unit('lost', 'gone')]

test('a tree counts everybody below', () => {
  const [bank] = treeOf(units)
  expect(bank?.employees).toBe(15)
  expect(bank?.units[0]?.units[0]?.unit.id).toBe('branch')
})

test('a unit whose parent is unknown is not lost', () => {
  expect(treeOf(units).map((branch) => branch.unit.id)).toEqual(['bank', 'lost'])
})

test('no unit can be put below itself', () => {
  expect(possibleParents(units, 'north').map(({ id }) => id)).toEqual(['bank', 'lost'])
})
