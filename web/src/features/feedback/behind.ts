// From a figure of live cases to the cases behind it, and the period both are counted over, as they stand in the address.
import type { Behind, LiveFigures } from '@/api/types.ts'

export type FigureKey = Exclude<keyof LiveFigures, 'cases' | 'broken' | 'open_late' | 'moved_together'>

export const behinds: readonly Behind[] = [
  'all',
  'kept_first',
  'broken',
  'untold',
  'undated',
  're_promised',
  'updates_broken',
  'put_aside',
  'refiled_late',
  'moved_together',
]

// Where a figure leads: to what there is to learn from. Marks have a list of their own.
export const leadsTo: Record<FigureKey, Behind | 'marks'> = {
  satisfied: 'marks',
  answered: 'marks',
  kept_first: 'broken',
  kept_last: 'all',
  re_promises: 're_promised',
  dated: 'undated',
  updates_kept: 'updates_broken',
  told_before: 'untold',
  put_aside: 'put_aside',
  refiled_late: 'refiled_late',
}

export const behindOf = (search: Record<string, unknown>) => behinds.find((each) => each === search['which'])

const day = /^\d{4}-\d{2}-\d{2}$/

export interface Days {
  from?: string
  to?: string
}

// Both days or neither: with one of them the period is not said yet.
export function periodOf({ from, to }: Record<string, unknown>): Days {
  const given = typeof from === 'string' && typeof to === 'string' && day.test(from) && day.test(to)
  return given ? { from, to } : {}
}
