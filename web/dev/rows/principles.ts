// The principles: a version in force, the next one being written, what people say, and what shows their meaning.
import type { PrincipleComment, PrincipleLink, PrincipleText } from '../../src/api/types.ts'
import { page, refuse, state, type Asked, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000

const sentences: [id: string, en: [string, string], da: [string, string]][] = [
  [
    'p1',
    ['We listen to the end', 'First we understand, then we answer. Nobody has to tell us the same thing twice.'],
    ['Vi lytter til ende', 'Først forstår vi, så svarer vi. Ingen skal fortælle os det samme to gange.'],
  ],
  [
    'p2',
    [
      'Whoever hears it keeps it',
      'What reaches me is mine until a colleague has taken it over. No customer is sent round the house.',
    ],
    [
      'Den, der hører det, beholder det',
      'Det, der når mig, er mit, indtil en kollega har taget over. Ingen kunde bliver sendt rundt i huset.',
    ],
  ],
  [
    'p3',
    ['We name a day, and it holds', 'If we cannot keep it, the customer hears so from us before the day has come.'],
    ['Vi nævner en dag, og den holder', 'Kan vi ikke holde den, hører kunden det fra os, før dagen er kommet.'],
  ],
  [
    'p4',
    [
      'Whoever stands before the customer may decide',
      'We would rather answer for a decision that was generous than for a customer who had to wait for one.',
    ],
    [
      'Den, der står over for kunden, må bestemme',
      'Vi vil hellere stå inde for en beslutning, der var gavmild, end for en kunde, der måtte vente på en.',
    ],
  ],
]

const text = (some: Partial<PrincipleText>): PrincipleText => ({
  id: 'v2',
  number: 2,
  state: 'published',
  headings: [
    {
      language: 'en',
      title: 'How we treat customers around here',
      opening: 'A few sentences we have agreed on. When no rule fits, they decide.',
    },
    {
      language: 'da',
      title: 'Sådan behandler vi kunder her hos os',
      opening: 'Nogle få sætninger, vi er blevet enige om. Når ingen regel passer, er det dem, der afgør det.',
    },
  ],
  items: sentences.map(([id, en, da]) => ({
    id,
    words: [
      { language: 'en', title: en[0], text: en[1] },
      { language: 'da', title: da[0], text: da[1] },
    ],
  })),
  signers: [
    { id: 'e1', name: 'Mette Lund', signed_at: inTime(-31 * day) },
    { id: 'e2', name: 'Jonas Berg', signed_at: inTime(-30 * day) },
  ],
  begun: inTime(-60 * day),
  changed: inTime(-33 * day),
  begun_by: 'Anna Holm',
  changed_by: 'Anna Holm',
  published: inTime(-30 * day),
  superseded: null,
  published_by: 'Jonas Berg',
  comments: 0,
  asks_me: false,
  version: 9,
  ...some,
})

const unpublished = { number: null, published: null, published_by: null, begun: inTime(-4 * day), changed: inTime(-day / 6) }
const inForce = text({})
const first = text({
  id: 'v1',
  number: 1,
  published: inTime(-400 * day),
  superseded: inTime(-30 * day),
  signers: [],
  published_by: 'Anna Holm',
})
const draft = text({
  ...unpublished,
  id: 'v3',
  state: 'draft',
  signers: [],
  comments: 2,
  version: 4,
  items: [...inForce.items, { id: 'p5', words: [{ language: 'en', title: 'We say it as it is', text: '' }] }],
})
const signing = text({
  ...unpublished,
  id: 'v4',
  state: 'signing',
  asks_me: true,
  version: 6,
  signers: [
    { id: 'e1', name: 'Mette Lund', signed_at: inTime(-day) },
    { id: 'e3', name: 'Anna Holm', signed_at: null },
  ],
})
const all = [inForce, first, draft, signing]

const comments: PrincipleComment[] = [
  {
    id: 'c1',
    about: 'p3',
    by: 'Sofie Dahl',
    mine: false,
    words: 'What about cases where we wait for another bank? I can name a day for our next news, not for theirs.',
    at: inTime(-2 * day),
    settled: null,
  },
  {
    id: 'c2',
    about: null,
    by: 'Anna Holm',
    mine: true,
    words: 'Four are enough. I know them by heart.',
    at: inTime(-day),
    settled: inTime(-day / 2),
  },
]

const link = (id: string, principle: string, some: Partial<PrincipleLink> = {}): PrincipleLink => ({
  id,
  principle,
  title: inForce.items.find((one) => one.id === principle)?.words[0]?.title ?? '',
  kind: 'case',
  subject: 'c-1',
  words: '10482 · Charged twice for the same purchase',
  address: '/cases/d1',
  by: 'Sofie Dahl',
  mine: false,
  sentence: 'Jonas rang back on Friday evening although the shop had the money already.',
  at: inTime(-5 * day),
  ...some,
})

const find = ({ params }: Asked) => all.find(({ id }) => id === params['id']) ?? refuse(404, 'not_found', '')

// Whoever writes "meanwhile" is overtaken: somebody else has changed the same words, and others.
function change(asked: Asked) {
  if (!JSON.stringify(asked.body).includes('meanwhile')) return { ...draft, version: draft.version + 1 }
  const overtaken = refuse(412, 'changed_meanwhile', '')
  const items = draft.items.map((one) =>
    one.id === 'p1'
      ? { ...one, words: [{ language: 'en', title: 'We hear you out', text: one.words[0]?.text ?? '' }, ...one.words.slice(1)] }
      : one,
  )
  overtaken.body['current'] = { ...draft, items, version: draft.version + 1 }
  return overtaken
}

export const principleRows: Rows = [
  ['GET /principles', () => (state.empty ? { in_force: null, next: null } : { in_force: inForce, next: draft })],
  ['GET /principle-texts', () => page(state.empty ? [] : [inForce, first])],
  ['POST /principle-texts', () => draft],
  ['GET /principle-texts/:id', find],
  ['PUT /principle-texts/:id', change],
  ['DELETE /principle-texts/:id', () => undefined],
  ['PUT /principle-texts/:id/signers', () => signing],
  ['DELETE /principle-texts/:id/signers', () => draft],
  ['PUT /principle-texts/:id/signature', () => inForce],
  ['PUT /principle-texts/:id/publication', () => inForce],
  ['GET /principle-texts/:id/comments', () => page(comments)],
  ['POST /principle-texts/:id/comments', () => comments[1]],
  ['DELETE /principle-comments/:id', () => undefined],
  ['PUT /principle-comments/:id/settled', () => comments[1]],
  [
    'GET /principle-uses',
    () => ({
      items: inForce.items.map(({ id }, at) => ({ principle: id, count: [3, 1, 200, 0][at] ?? 0, or_more: at === 2 })),
    }),
  ],
  [
    'GET /principles/:id/links',
    ({ params }) =>
      page([
        link('k1', params['id'] ?? 'p1'),
        link('k2', params['id'] ?? 'p1', {
          words: '10391 · Card blocked abroad',
          sentence: '',
          by: 'Anna Holm',
          mine: true,
        }),
      ]),
  ],
  ['POST /principles/:id/links', () => link('k3', 'p1')],
  ['GET /principle-links', () => ({ items: state.empty ? [] : [link('k1', 'p2')] })],
  ['DELETE /principle-links/:id', () => undefined],
  ['GET /settings/principles', () => ({ on_promises_page: false, version: 0 })],
  ['PUT /settings/principles', ({ body }) => ({ on_promises_page: body['on_promises_page'] === true, version: 1 })],
]
