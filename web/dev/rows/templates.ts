// Ready texts and checklists as they are written.
import type { Checklist, Template, TemplateVersion } from '../../src/api/types.ts'
import { filled, page, paged, refuse, state, type Asked, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000

const template = (id: string, name: string, some: Partial<Template> = {}): Template => ({
  id,
  name,
  language: 'en',
  purpose: 'acknowledgement',
  suits: { kinds: [], touchpoints: [] },
  text: 'Dear {{customer.name}},\n\nThank you for writing to us. Your message has arrived and has the number {{case.number}}.\n\nYou hear from me by {{promise.date}} at the latest.\n\nKind regards\n{{employee.first_name}}\n{{team}}, {{organisation}}',
  asks: false,
  number: 1,
  changed: inTime(-12 * day),
  retired: null,
  version: 1,
  ...some,
})

const texts: Template[] = [
  template('t1', 'A gesture of goodwill', { purpose: 'goodwill', suits: { kinds: ['complaint'], touchpoints: [] } }),
  template('t2', 'A question to the customer', { purpose: 'question', asks: true }),
  template('t3', 'Det tager længere tid, og hvorfor', { purpose: 'holding', language: 'da' }),
  template('t4', 'It arrived', { number: 3, version: 3, changed: inTime(-day) }),
  template('t5', 'We reimburse both charges', {
    purpose: 'resolution',
    suits: { kinds: ['complaint'], touchpoints: ['tp-0', 'tp-1'] },
    retired: inTime(-2 * day),
  }),
]

const lists: Checklist[] = [
  {
    id: 'l2',
    name: 'A complaint about a branch',
    suits: { kinds: ['complaint'], touchpoints: [] },
    steps: ['Call the customer', 'Hear the branch', 'Write what both said', 'Say what changes'],
    retired: null,
    version: 1,
  },
  {
    id: 'l3',
    name: 'Disputed payment',
    suits: { kinds: [], touchpoints: ['tp-0'] },
    steps: ['Look at both charges', 'Ask the other bank', 'Put the money back', 'Tell the customer'],
    retired: null,
    version: 2,
  },
]

const versionsOf = ({ number, text, name, purpose, suits, asks }: Template): TemplateVersion[] =>
  Array.from({ length: number }, (_, back) => ({
    number: number - back,
    made: inTime(-day * (1 + back * 9)),
    name,
    purpose,
    suits,
    text: back === 0 ? text : text.replace('at the latest', back === 1 ? 'or before' : 'as soon as we can'),
    asks,
  }))

const shown = <T extends { retired: string | null }>({ query }: Asked, all: T[]) =>
  state.empty ? [] : all.filter(({ retired }) => retired === null || query['retired'] === 'true')

const missing = () => refuse(404, 'not_found', '')
const one = ({ params }: Asked) => texts.find(({ id }) => id === params['id'])

// Whoever writes "meanwhile" is overtaken.
function change(asked: Asked) {
  const current = one(asked)
  if (!current) return missing()
  const refused = filled(asked, 'name', 'text')
  if (refused) return refused
  if (!String(asked.body['text']).includes('meanwhile')) return { ...current, ...asked.body, number: current.number + 1 }
  const overtaken = refuse(412, 'changed_meanwhile', '')
  overtaken.body['current'] = { ...current, version: current.version + 1, text: 'Dear {{customer.name}},\n\nwe have it.' }
  return overtaken
}

const about: Record<string, [en: string, da: string]> = {
  'customer.name': ['the customer’s name', 'kundens navn'],
  'case.number': ['the number of the case', 'sagens nummer'],
  'case.subject': ['what the case is about', 'hvad sagen handler om'],
  'promise.date': ['the day we promised', 'den dag, vi lovede'],
  today: ['today’s date', 'dagens dato'],
  'employee.first_name': ['your first name', 'dit fornavn'],
  team: ['the team', 'teamet'],
  organisation: ['the name of our organisation', 'vores organisations navn'],
  link: ['the address of the customer’s own page', 'adressen på kundens egen side'],
}

export const templateRows: Rows = [
  [
    'GET /templates',
    (asked) =>
      paged(
        shown(asked, texts).filter(({ language }) => !asked.query['language'] || language === asked.query['language']),
        asked.query,
      ),
  ],
  ['POST /templates', (asked) => filled(asked, 'name', 'text') ?? template('t9', String(asked.body['name']))],
  ['GET /templates/:id', (asked) => one(asked) ?? missing()],
  ['PUT /templates/:id', change],
  ['DELETE /templates/:id', () => undefined],
  [
    'GET /templates/:id/versions',
    (asked) => {
      const found = one(asked)
      return found ? page(versionsOf(found)) : missing()
    },
  ],
  [
    'GET /template-placeholders',
    ({ language }) => ({
      items: Object.entries(about).map(([name, [en, da]]) => ({ name, about: language === 'da' ? da : en })),
    }),
  ],
  ['POST /template-sets', () => ({ items: texts })],
  ['GET /checklists', (asked) => paged(asked.query['for_case'] ? lists.slice(0, 1) : shown(asked, lists), asked.query)],
  ['POST /checklists', (asked) => filled(asked, 'name') ?? lists[0]],
  ['PUT /checklists/:id', (asked) => filled(asked, 'name') ?? lists[0]],
  ['DELETE /checklists/:id', () => undefined],
]
