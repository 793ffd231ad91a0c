// Live cases, touchpoints.
import type { DeskCaseRow, DraftShown, Today } from '../../src/api/types.ts'
import { filled, page, paged, refuse, state, type Asked, type Rows } from '../answers.ts'
import { bulkRows, moved } from './bulk.ts'
import { viewRows } from './views.ts'
import { anna, inTime, jonas, many, mette, oneCase, rows, touchpoints } from '../desk.ts'

const quiet = () => state.empty || !state.session.history

const today = (): Today => {
  const none: Today = {
    mine: [],
    mine_total: 0,
    offered: [],
    answered: [],
    drafts: [],
    mentions: [],
    leads: false,
    together: [],
    breaking: [],
    unaccepted: [],
    escalated: [],
    load: [],
  }
  if (quiet()) return none
  const [hotel, blocked, contract, fee, lisbon] = rows as [DeskCaseRow, DeskCaseRow, DeskCaseRow, DeskCaseRow, DeskCaseRow]
  return {
    ...none,
    mine: [blocked, hotel, contract],
    mine_total: 3,
    offered: [fee],
    answered: [hotel],
    mentions: [hotel],
    leads: true,
    together: [moved],
    breaking: [fee, blocked, lisbon],
    load: [
      { person: anna, open: 3 },
      { person: jonas, open: 9 },
      { person: mette, open: 5 },
    ],
  }
}

function list({ query }: Asked) {
  const all = [...rows, ...many].filter(
    (one) =>
      (query['mine'] !== 'true' || one.owner.id === anna.id) &&
      (!query['kind'] || one.kind === query['kind']) &&
      (!query['state'] || one.state === query['state']) &&
      (!query['owner'] || one.owner.id === query['owner']) &&
      (!query['search'] || `${String(one.number)} ${one.subject}`.toLowerCase().includes(query['search'].toLowerCase())) &&
      (query['which'] !== 'ended' || one.number % 7 === 0) &&
      (!query['customer'] || one.number > 10_000),
  )
  return paged(quiet() ? [] : all, query)
}

const found = ({ params }: Asked) => oneCase(params['id'] ?? '')
const missing = () => refuse(404, 'not_found', '')

function write(asked: Asked) {
  const one = found(asked)
  if (!one) return missing()
  const { kind, text } = asked.body as { kind: 'message_out' | 'note'; text: string }
  if (text.includes('meanwhile') && !asked.body['anyway']) {
    one.thread.push({
      ...one.thread[1],
      id: '90',
      at: inTime(0),
      text: 'It came back by itself just now!',
      files: [],
      quoted: '',
    } as never)
    return refuse(409, 'answered_meanwhile', 'Somebody wrote in this case while you were writing.')
  }
  const goes_out = kind === 'message_out' ? new Date(Date.now() + 10_000).toISOString() : null
  one.thread.push({
    ...one.thread[6],
    id: String(100 + one.thread.length),
    kind,
    text,
    by: anna,
    at: new Date().toISOString(),
    asks: false,
    delivery: goes_out ? 'held' : 'none',
    goes_out,
  } as never)
  one.drafts = []
  return { id: '100', goes_out }
}

function takeBack(asked: Asked) {
  const one = found(asked)
  const entry = one?.thread.find(({ id }) => id === asked.params['entry'])
  if (!one || !entry) return missing()
  entry.delivery = 'taken_back'
  one.drafts = [draftOf(entry.text, 1)]
  return undefined
}

const draftOf = (text: string, version: number): DraftShown => ({
  kind: 'message_out',
  text,
  asks: false,
  version,
  updated: new Date().toISOString(),
})

export const deskRows: Rows = [
  ...bulkRows,
  ...viewRows,
  ['GET /desk/today', today],
  ['GET /desk/cases', list],
  ['GET /cases/:id/desk', (asked) => found(asked) ?? missing()],
  [
    'POST /cases',
    (asked) => filled(asked, 'subject') ?? { id: 'd1', number: 10_501, owner: anna.id, promised: inTime(50 * 3_600_000) },
  ],
  ['PATCH /cases/:id', (asked) => Object.assign(found(asked)?.row ?? {}, asked.body)],
  ['PUT /cases/:id/state', (asked) => found(asked)?.row],
  ['POST /cases/:id/handoff', (asked) => filled(asked, 'reason') ?? found(asked)?.row],
  ['PUT /cases/:id/handoff', (asked) => found(asked)?.row],
  ['PUT /cases/:id/owner', (asked) => found(asked)?.row],
  ['GET /cases/:id/children', () => page([...rows.slice(2, 3), ...many.slice(0, 11)])],
  ['PUT /cases/:id/parent', (asked) => found(asked)?.row],
  ['DELETE /cases/:id/parent', (asked) => found(asked)?.row],
  [
    'POST /cases/:id/split',
    (asked) => filled(asked, 'subject') ?? { id: 'd3', number: 10_455, owner: anna.id, promised: inTime(50 * 3_600_000) },
  ],
  [
    'GET /cases/:id/suggestions',
    ({ params }) => ({
      kind: null,
      touchpoint: params['id'] === 'd1' ? { id: 'tp-1', name: 'Report a lost card', share: 0.7 } : null,
      product: params['id'] === 'd1' ? { id: 'p-Payments', name: 'Payments', share: 0.8 } : null,
      similar: [],
    }),
  ],
  ['PUT /cases/:id/merge', () => rows[2]],
  ['DELETE /cases/:id/merge', (asked) => found(asked)?.row],
  ['PUT /cases/:id/restriction', (asked) => filled(asked, 'reason')],
  ['POST /cases/:id/restriction/end', (asked) => filled(asked, 'reason')],
  ['PUT /cases/:id/following', () => undefined],
  ['DELETE /cases/:id/following', () => undefined],
  ['POST /cases/:id/promises', (asked) => filled(asked, 'reason') ?? found(asked)?.row],
  ['POST /cases/:id/messages', write],
  ['DELETE /cases/:id/messages/:entry', takeBack],
  ['POST /cases/:id/messages/:entry/delivery', () => undefined],
  [
    'PUT /cases/:id/drafts/:kind',
    ({ body }) =>
      String(body['text']).includes('two windows')
        ? refuseWith(draftOf('Dear Ines,\nthe other window says it differently.', 3))
        : draftOf(String(body['text']), Number(body['version']) + 1),
  ],
  ['POST /cases/:id/files', () => ({ files: [{ id: 'f9', name: 'receipt.jpg', type: 'image/jpeg', bytes: 240_000 }] })],
  ['DELETE /cases/:id/mentions', () => undefined],
  [
    'GET /cases/:id/templates',
    () => ({
      items: ['We have it', 'It takes longer', 'Our final answer'].map((name, at) => ({
        ready: { id: `t${String(at)}`, name },
        fits: at < 2,
      })),
    }),
  ],
  [
    'POST /cases/:id/templates/preview',
    () => ({
      text: 'Dear Ines Mørk,\n\nthank you for writing. Your case has the number C-10482.\n\n[what we found]\n\nKind regards\nAnna, Cards',
      missing: [],
      gaps: ['what we found'],
      asks: false,
    }),
  ],
  [
    'GET /cases/:id/checklists',
    ({ params }) => ({
      items:
        params['id'] === 'd1'
          ? [
              {
                id: 'l1',
                name: 'Disputed payment',
                put: inTime(-3_600_000),
                steps: [
                  { number: 1, text: 'Look at both charges', done: inTime(-1_800_000), by: anna },
                  { number: 2, text: 'Ask the hotel’s bank', done: null, by: null },
                ],
              },
            ]
          : [],
    }),
  ],
  ['POST /cases/:id/checklists', () => ({ items: [] })],
  ['PUT /cases/:id/checklists/:list/steps/:number', () => ({ items: [] })],
  ['DELETE /cases/:id/checklists/:list', () => undefined],
  ['GET /touchpoints', () => page(state.empty ? [] : touchpoints)],
  ['GET /touchpoints/:id', ({ params }) => touchpoints.find(({ id }) => id === params['id'])],
  ['POST /touchpoints', (asked) => filled(asked, 'name')],
  ['PATCH /touchpoints/:id', (asked) => filled(asked, 'name')],
  ['DELETE /touchpoints/:id', () => undefined],
]

function refuseWith(current: unknown) {
  const refused = refuse(412, 'changed_meanwhile', '')
  refused.body['current'] = current
  return refused
}
