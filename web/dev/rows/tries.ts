// What teams try: running, over, learned, copied; with the measures of a touchpoint beside them.
import type { Look, Try, TryChart } from '../../src/api/types.ts'
import { filled, paged, refuse, state, type Asked, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'
import { randomFrom } from '../random.ts'

const day = 86_400_000
const on = (days: number) => inTime(days * day).slice(0, 10)

const one = (id: string, what: string, some: Partial<Try> = {}): Try => ({
  id,
  what,
  looks_at: 'Whether people ring a second time',
  state: 'running',
  begun: on(-23),
  until: on(12),
  ended: null,
  starter: { id: 'e3', name: 'Anna Holm' },
  team: { id: 'un-cards', name: 'Cards' },
  touchpoint: { id: 'tp-0', name: 'Report a lost card' },
  look: 'complaints',
  learned: null,
  learned_at: null,
  origin: null,
  copies: 0,
  from_note: false,
  may_change: true,
  version: 2,
  ...some,
})

const tries: Try[] = [
  one('y1', 'We ring back the same day, whatever we know by then', { copies: 1 }),
  one('y2', 'We ring back the same day, whatever we know by then', {
    team: { id: 'un-north', name: 'Branch North' },
    starter: { id: 'e5', name: 'Sofie Dahl' },
    origin: { id: 'y1', what: 'We ring back the same day, whatever we know by then', team: { id: 'un-cards', name: 'Cards' } },
    begun: on(-6),
    may_change: false,
  }),
  one('y3', 'The form for a new address asks for one thing less', {
    state: 'ended',
    begun: on(-50),
    until: on(-3),
    touchpoint: null,
    look: null,
    looks_at: 'How many forms come back to us',
    from_note: true,
  }),
  one('y4', 'Two of us sit at the counter on pay day', {
    state: 'learned',
    begun: on(-90),
    until: on(-40),
    look: 'turnaround',
    learned: 'Nobody waits longer than ten minutes now. On other days one is enough, and the second is bored.',
    learned_at: inTime(-38 * day),
    team: { id: 'un-north', name: 'Branch North' },
    starter: { id: 'e5', name: 'Sofie Dahl' },
    may_change: false,
  }),
]

const usual: Record<Look, [mean: number, spread: number]> = {
  turnaround: [9, 2.5],
  ftr: [0.74, 0.06],
  complaints: [11, 4],
  csat: [0.71, 0.09],
}

function chart(look: Look, weeks: number): TryChart {
  const [mean, spread] = usual[look]
  const { next: draw } = randomFrom(look.length + weeks)
  const points = Array.from({ length: weeks }, (_, at) => {
    const value = mean + (draw() + draw() - 1) * spread - (at > weeks - 4 && look === 'complaints' ? 3 : 0)
    const known = !(look === 'ftr' && at > weeks - 5)
    return {
      from: on((at - weeks) * 7),
      to: on((at - weeks + 1) * 7),
      value: known ? (look === 'complaints' ? Math.max(0, Math.round(value)) : value) : null,
      n: known ? 9 + Math.round(draw() * 20) : 0,
      cases_query: look === 'turnaround' || look === 'ftr' ? `from=${on((at - weeks) * 7)}&to=${on((at - weeks + 1) * 7)}` : '',
    }
  })
  return {
    look,
    weeks: points,
    centre: mean,
    lower: Math.max(0, mean - spread * 1.6),
    upper: mean + spread * 1.6,
    baseline: Math.min(20, weeks),
    too_few: weeks < 12,
  }
}

const find = ({ params }: Asked) => tries.find(({ id }) => id === params['id']) ?? refuse(404, 'not_found', '')

export const tryRows: Rows = [
  [
    'GET /tries',
    (asked) =>
      paged(
        state.empty
          ? []
          : tries.filter(
              ({ state: its, origin }) =>
                (!asked.query['state'] || its === asked.query['state']) &&
                (!asked.query['origin'] || origin?.id === asked.query['origin']),
            ),
        asked.query,
      ),
  ],
  ['POST /tries', (asked) => filled(asked, 'what', 'until') ?? one('y1', String(asked.body['what']))],
  ['GET /tries/:id', find],
  ['PATCH /tries/:id', find],
  ['PUT /tries/:id/end', find],
  ['PUT /tries/:id/learned', find],
  ['DELETE /tries/:id', () => undefined],
  [
    'GET /tries/:id/charts',
    ({ params }) => ({
      begun: params['id'] === 'y4' ? on(-90) : on(-23),
      charts: (['complaints', 'turnaround', 'ftr', 'csat'] as const).map((look) => chart(look, params['id'] === 'y4' ? 8 : 29)),
    }),
  ],
]
