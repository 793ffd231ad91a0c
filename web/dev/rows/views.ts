// Saved views of the list, what similar cases suggest, and a history that comes to the desk.
import type { CaseListView } from '../../src/api/types.ts'
import { filled, type Rows } from '../answers.ts'
import { anna, inTime, jonas } from '../desk.ts'

const view = (id: string, name: string, query: string, some: Partial<CaseListView> = {}): CaseListView => ({
  id,
  name,
  query,
  shared: 'nobody',
  unit: null,
  owner: anna,
  mine: true,
  opens: false,
  version: 1,
  ...some,
})

const items = [
  view('v1', 'Storm in the north', 'which=open&tag=storm'),
  view('v2', 'All open', 'which=open'),
  view('v3', 'Complaints about cards', 'which=open&kind=complaint', { owner: jonas, mine: false, shared: 'everyone' }),
]

export const viewRows: Rows = [
  ['GET /views', () => ({ items })],
  ['POST /views', (asked) => filled(asked, 'name') ?? items[0]],
  ['PUT /views/:id', (asked) => filled(asked, 'name') ?? items[0]],
  ['DELETE /views/:id', () => undefined],
  ['PUT /view-order', () => ({ items })],
  [
    'POST /cases/suggest',
    () => ({
      kind: { kind: 'question', share: 0.8 },
      touchpoint: { id: 'tp-1', name: 'Report a lost card', share: 0.7 },
      product: { id: 'p-Cards', name: 'Cards', share: 0.9 },
      similar: [],
    }),
  ],
  [
    'POST /histories/:id/adopt',
    (asked) => filled(asked, 'subject') ?? { id: 'd1', number: 10_502, owner: anna.id, promised: inTime(50 * 3_600_000) },
  ],
]
