// One act on many cases: the offered one refuses, as it would.
import type { BulkDone } from '../../src/api/types.ts'
import type { Asked, Rows } from '../answers.ts'
import { many, rows } from '../desk.ts'

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

export const bulkRows: Rows = [
  ['POST /cases/bulk', act],
  ['POST /cases/bulk/:id/undo', () => ({ done: 2, left: 0, items: [] })],
]
