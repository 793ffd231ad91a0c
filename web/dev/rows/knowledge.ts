// Field notes, articles and what one follows, as they come and go.
import type { Article, ArticleRow, FieldNote, NoteRow } from '../../src/api/types.ts'
import { filled, page, paged, refuse, state, type Asked, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000
const dan = { id: 'e2', name: 'Dan Lund' }
const anna = { id: 'e1', name: 'Anna Holm' }
const cards = { id: 'tp-0', name: 'Lost card' }
const dayOf = (days: number) => inTime(days * day).slice(0, 10)

const note = (id: string, text: string, some: Partial<NoteRow> = {}): NoteRow => ({
  id,
  kind: 'frontline',
  text,
  anonymous: false,
  written_on: dayOf(-2),
  reporter: anna,
  touchpoint: cards,
  product: null,
  state: 'waiting',
  answerer: dan,
  due: inTime(3 * day),
  is_late: false,
  answer: '',
  ...some,
})

const notes: NoteRow[] = [
  note('n1', 'Three customers today could not find the number to block their card. It is on the back of the card they lost.'),
  note('n2', 'We are told to end calls after four minutes, and people call again.', {
    anonymous: true,
    reporter: null,
    is_late: true,
    due: inTime(-day),
  }),
  note('n3', 'The new form asks for the branch twice.', {
    state: 'made_defect',
    answer: 'You are right: the second field is a left-over. It goes with the next change of the form.',
    written_on: dayOf(-9),
  }),
  note('n4', 'Could we send the letter as an SMS too?', {
    state: 'declined',
    answer: 'No, because the letter must be signed. We look for a shorter letter instead.',
    written_on: dayOf(-12),
  }),
]

const shown: Record<string, (row: NoteRow) => boolean> = {
  to_answer: ({ state: is }) => is === 'waiting',
  mine: ({ anonymous }) => !anonymous,
  waiting: ({ state: is }) => is === 'waiting',
  ended: ({ state: is }) => is !== 'waiting',
}

const missing = () => refuse(404, 'not_found', '')

function oneNote({ params }: Asked): FieldNote | ReturnType<typeof missing> {
  const row = notes.find(({ id }) => id === params['id'])
  if (!row) return missing()
  const landed = { kind: 'landed' as const, at: inTime(-2 * day), by: null, person: dan, text: '' }
  const ended = { kind: 'ended' as const, at: inTime(-day), by: dan, person: null, text: row.answer }
  return {
    id: row.id,
    row,
    from_case: null,
    answered: null,
    answered_by: null,
    article: null,
    made_try: null,
    files: [],
    steps: row.answer ? [landed, ended] : [landed],
    met: [],
    is_mine: row.reporter !== null,
    may_answer: row.state === 'waiting',
    version: 1,
  }
}

const article = (id: string, title: string, text: string, some: Partial<ArticleRow> = {}): Article => ({
  id,
  row: {
    id,
    state: 'published',
    title,
    beginning: text.slice(0, 160),
    language: 'en',
    touchpoints: [cards],
    products: [],
    owner: dan,
    review_on: dayOf(120),
    is_due: false,
    changed: inTime(-20 * day),
    helped: 6,
    did_not: 1,
    ...some,
  },
  text,
  number: 2,
  made_of: notes.slice(2, 3),
  mine: null,
  may_change: true,
  may_publish: true,
  version: 3,
})

const articles: Article[] = [
  article(
    'a1',
    'Blocking a lost card',
    'Block it in the app under Cards, or call the hotline; it answers day and night.\n\nA new card goes out the same day. Abroad, offer the courier.',
  ),
  article(
    'a2',
    'Fees on foreign withdrawals',
    'The fee is told before the withdrawal. Where it was not, it goes back without asking.',
    {
      is_due: true,
      review_on: dayOf(-4),
    },
  ),
]

const months = Array.from({ length: 12 }, (_, back) => ({
  month: dayOf(-30 * (11 - back)),
  due: back === 11 ? 9 : 6,
  in_time: back === 11 ? 8 : 5,
  share: 0.9,
}))

export const knowledgeRows: Rows = [
  ['GET /field-notes', ({ query }) => paged(state.empty ? [] : notes.filter(shown[query['which'] ?? ''] ?? (() => true)), query)],
  ['GET /field-notes/figures', () => ({ months: state.empty ? [] : months, waiting: 2, late: 1 })],
  ['POST /field-notes', (asked) => filled(asked, 'text') ?? oneNote({ ...asked, params: { id: 'n1' } })],
  ['POST /field-notes/anonymous', (asked) => filled(asked, 'text') ?? { written_on: dayOf(0) }],
  [
    'POST /field-notes/anonymous/follow',
    () => ({
      written_on: dayOf(-3),
      text: 'We are told to end calls after four minutes.',
      state: 'made_try',
      due: inTime(day),
      answer: 'Cards tries it without the limit for a month.',
      article: null,
      made_try: 'y1',
      steps: [{ kind: 'landed', at: inTime(-2 * day), by: null, person: dan, text: '' }],
    }),
  ],
  ['GET /field-notes/:id', oneNote],
  ['POST /field-notes/:id/answer', oneNote],
  ['POST /field-notes/:id/hand', oneNote],
  ['POST /field-notes/:id/met', oneNote],
  [
    'GET /field-notes/:id/similar',
    ({ params }) => ({
      articles: articles.slice(0, 1).map(({ id, row }) => ({ id, title: row.title, beginning: row.beginning, nearness: 0.6 })),
      notes: notes
        .filter(({ id }) => id !== params['id'])
        .slice(0, 1)
        .map((row) => ({ row, nearness: 0.4 })),
      cases: [],
    }),
  ],
  [
    'GET /cases/:id/similar',
    () => ({
      articles: state.empty
        ? []
        : articles.map(({ id, row }) => ({ id, title: row.title, beginning: row.beginning, nearness: 0.6 })),
      notes: [],
      cases: [],
    }),
  ],
  [
    'GET /articles',
    ({ query }) =>
      paged(
        state.empty
          ? []
          : articles
              .map(({ row }) => row)
              .filter((row) => row.state === query['state'] && (query['due'] !== 'true' || row.is_due))
              .filter((row) => !query['search'] || row.title.toLowerCase().includes(query['search'].toLowerCase())),
        query,
      ),
  ],
  ['POST /articles', (asked) => filled(asked, 'title', 'text') ?? articles[0]],
  ['GET /articles/:id', ({ params }) => articles.find(({ id }) => id === params['id']) ?? missing()],
  ['PUT /articles/:id', (asked) => filled(asked, 'title', 'text') ?? articles[0]],
  ['PUT /articles/:id/state', () => articles[0]],
  ['PUT /articles/:id/review', () => articles[0]],
  ['POST /articles/:id/verdicts', () => articles[0]],
  [
    'GET /articles/:id/versions',
    () =>
      page([
        { number: 2, title: 'Blocking a lost card', text: 'now', made: inTime(-20 * day), by: dan },
        { number: 1, title: 'Blocking a lost card', text: 'Call the branch.', made: inTime(-200 * day), by: anna },
      ]),
  ],
  ['GET /settings/field-notes', () => ({ working_days: 5, version: 1 })],
  ['PUT /settings/field-notes', ({ body }) => ({ ...body, version: 2 })],
  ['GET /public/digests/:token', () => ({ weekly: true })],
  ['POST /public/digests/:token', () => ({ weekly: false })],
  ['GET /experts', () => ({ items: [anna, dan] })],
  [
    'GET /channels',
    () => ({
      items: state.empty
        ? []
        : [
            { id: 'c1', kind: 'touchpoint', name: 'Lost card' },
            { id: 'c2', kind: 'word', name: 'hotline' },
          ],
      weekly: true,
    }),
  ],
  ['POST /channels', () => ({ id: 'c3', kind: 'word', name: 'letter' })],
  ['DELETE /channels/:id', () => ({ items: [], weekly: true })],
  ['PUT /channels/digest', () => ({ items: [], weekly: false })],
  [
    'GET /channels/news',
    ({ query }) =>
      paged(
        state.empty
          ? []
          : [
              { at: inTime(-day), because: ['Lost card', 'hotline'], note: notes[0], article: null },
              { at: inTime(-3 * day), because: ['Lost card'], note: null, article: articles[0]?.row },
            ],
        query,
      ),
  ],
]
