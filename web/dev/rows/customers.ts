// Customers.
import type { Customer, CustomerRow } from '../../src/api/types.ts'
import { filled, paged, refuse, state, type Rows } from '../answers.ts'
import { inTime, rows } from '../desk.ts'

const day = 86_400_000
const names = ['Ines Mørk', 'Ole Friis', 'Sofie Vang', 'Karim Toft', 'Lea Skov', 'Hotel Havn ApS']

const customers: Customer[] = names.map((name, index) => ({
  id: `k${String(index + 1)}`,
  kind: name.endsWith('ApS') ? 'company' : 'person',
  name,
  language: 'da',
  zone: '',
  segment: index % 2 === 0 ? 'private' : 'premium',
  manager: 'e-3',
  care: index === 0,
  care_reason: index === 0 ? 'Hard of hearing: write rather than call.' : null,
  contacts: [
    { id: 'c1', kind: 'email', value: `${name.split(' ')[0]?.toLowerCase() ?? ''}@post.example`, label: '' },
    { id: 'c2', kind: 'phone', value: '+45 22 33 44 55', label: 'work' },
  ],
  consents: [
    { id: 's1', channel: 'email', given: inTime(-200 * day), how: 'on the phone', until: null, withdrawn: null },
    { id: 's2', channel: 'publication', given: inTime(-90 * day), how: 'by letter', until: null, withdrawn: inTime(-3 * day) },
  ],
  fields: (index === 0 ? { fd1: '2031-04-01', fd2: 'gold' } : {}) as Record<string, string>,
  merged_into: name === 'Lea Skov' ? 'k1' : null,
  erased: null,
  visible_to:
    index === 1
      ? {
          units: [{ id: 'u-cards', name: 'Private banking' }],
          people: [{ id: 'e-0', name: 'Anna Holm' }],
          reason: 'He works here.',
          at: inTime(-20 * day),
        }
      : null,
}))

const shown = ({ id, kind, name, contacts, segment, care }: Customer): CustomerRow => ({
  id,
  kind,
  name,
  contact: contacts[0]?.value ?? '',
  segment,
  care,
  version: 1,
})

const find = (id: string | undefined) => customers.find((one) => one.id === id)

export const customerRows: Rows = [
  [
    'GET /customers',
    ({ query }) => {
      const wanted = (query['query'] ?? '').toLowerCase()
      return paged(state.empty ? [] : customers.map(shown).filter(({ name }) => name.toLowerCase().includes(wanted)), query)
    },
  ],
  ['POST /customers', (asked) => filled(asked, 'name') ?? customers[0]],
  ['PUT /customers/:id/visibility', (asked) => filled(asked, 'reason') ?? customers[1]],
  ['DELETE /customers/:id/visibility', () => customers[0]],
  ['GET /customers/:id', ({ params }) => find(params['id']) ?? refuse(404, 'not_found', '')],
  ['PATCH /customers/:id', (asked) => filled(asked, 'name') ?? find(asked.params['id'])],
  [
    'GET /customers/:id/timeline',
    () => ({
      items: [
        ...rows
          .slice(0, 3)
          .map(({ id, subject, opened }) => ({ at: opened, what: 'case.opened', text: subject, address: `/cases/${id}` })),
        { at: inTime(-200 * day), what: 'customer.consented', text: '', address: '' },
        { at: inTime(-400 * day), what: 'customer.created', text: '', address: '' },
      ],
    }),
  ],
  ['POST /customers/:id/contacts', (asked) => filled(asked, 'value') ?? find(asked.params['id'])],
  ['DELETE /customers/:id/contacts/:contact', () => undefined],
  ['POST /customers/:id/consents', (asked) => filled(asked, 'how') ?? find(asked.params['id'])],
  ['DELETE /customers/:id/consents/:consent', () => undefined],
  ['POST /customers/:id/erasure', ({ params }) => find(params['id'])],
  ['POST /customers/:id/personal-data', ({ params }) => ({ customer: find(params['id']), history: [], elsewhere: {} })],
  [
    'GET /customer-fields',
    () => ({
      items: state.empty
        ? []
        : [
            { id: 'fd1', name: 'Loan ends', kind: 'date', choices: [], version: 1 },
            { id: 'fd2', name: 'Card', kind: 'choice', choices: ['blue', 'gold'], version: 1 },
          ],
    }),
  ],
  ['POST /customer-fields', (asked) => filled(asked, 'name')],
  ['DELETE /customer-fields/:id', () => undefined],
  ['GET /customer-settings', () => ({ calling_code: '45', retention_days: 0 })],
  ['PUT /customer-settings', () => ({ calling_code: '45', retention_days: 0 })],
  ['POST /customer-imports', () => ({ rows: 4, created: 3, changed: 1, bad_rows: 0, bad: [] })],
  ['POST /customers/:id/merge', ({ params }) => find(params['id'])],
  ['DELETE /customers/:id/merge', ({ params }) => find(params['id'])],
]
