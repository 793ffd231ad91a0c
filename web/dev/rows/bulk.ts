// One act on many cases: the offered one refuses, as it would.
import type { BulkDone, MovedTogether, MovesPreviewed } from '../../src/api/types.ts'
import type { Asked, Rows } from '../answers.ts'
import { inTime, many, mette, rows } from '../desk.ts'

function act({ body }: Asked): BulkDone {
  const ids = body['children_of'] ? ['d3', 'd4', 'm0', 'm1'] : ((body['cases'] ?? []) as string[])
  const items = [...rows, ...many]
    .filter(({ id }) => ids.includes(id))
    .map(({ id, number, subject, offered }) => ({
      id,
      number,
      subject,
      refused: offered ? { code: 'offered', sentence: 'It is offered to somebody. Wait for their answer.', field: '' } : null,
    }))
  const refused = items.filter((one) => one.refused).length
  return {
    id: 'b1',
    act: body['act'] as BulkDone['act'],
    at: new Date().toISOString(),
    undo_until: new Date(Date.now() + 600_000).toISOString(),
    undone: null,
    done: items.length - refused,
    refused,
    more: false,
    items,
  }
}

// What moving the dates of those chosen would do: one is broken already, the offered one has ended meanwhile.
function looked({ body }: Asked): MovesPreviewed {
  const ids = (body['cases'] ?? []) as string[]
  const items = [...rows, ...many]
    .filter(({ id }) => ids.includes(id))
    .map(({ id, number, subject, customer, offered, next_due }, place) => ({
      id,
      number,
      subject,
      customer: customer?.name ?? null,
      was: next_due,
      until: inTime(9 * 86_400_000),
      is_broken: place === 1,
      moved_before: place === 0 ? 1 : 0,
      has_address: place !== 1,
      refused: offered ? { code: 'no_date_yet', sentence: 'Nothing is promised here yet.', field: '' } : null,
    }))
  const refused = items.filter((one) => one.refused).length
  return {
    moved: items.length - refused,
    refused,
    broken: 1,
    without_address: 1,
    more: false,
    message: 'Dear Ines Mørk,\n\nthe card printer stands still. You have your card by Tuesday 1 December.',
    items,
  }
}

export const moved: MovedTogether = {
  id: 'move1',
  at: inTime(-7_200_000),
  by: mette,
  reason: 'The card printer stands still until Thursday.',
  moved: 34,
  seen: 3,
  broken: 1,
}

export const bulkRows: Rows = [
  ['POST /cases/bulk/preview', looked],
  [
    'GET /desk/moves/:id',
    () => ({
      act: moved,
      items: rows.slice(0, 3).map((row, place) => ({ row, until: inTime(9 * 86_400_000), was_broken: place === 1 })),
    }),
  ],
  ['POST /cases/bulk', act],
  ['POST /cases/bulk/:id/undo', () => ({ done: 2, left: 0, items: [] })],
]
