// Units, employees, business lines.
import type { Employee, Unit } from '../../src/api/types.ts'
import { filled, page, paged, state, type Rows } from '../answers.ts'
import { employees, units } from '../bank.ts'

const verticals = ['Retail', 'Business', 'Mortgages', 'Insurance'].map((name) => ({ id: `v-${name}`, name }))
const products = [
  ['Cards', 'Retail'],
  ['Accounts', 'Retail'],
  ['Payments', 'Business'],
  ['Mortgages', 'Mortgages'],
].map(([name = '', vertical = '']) => ({ id: `p-${name}`, name, vertical: `v-${vertical}` }))

export const peopleRows: Rows = [
  [
    'POST /people/starter',
    () => {
      state.empty = false
      return { units: 6, verticals: 4, products: 9 }
    },
  ],
  ['GET /units', () => page(state.empty ? [] : units)],
  ['GET /units/:id', ({ params }) => units.find(({ id }) => id === params['id'])],
  [
    'POST /units',
    (asked) =>
      filled(asked, 'name') ??
      (() => {
        const unit = { ...(asked.body as unknown as Unit), id: `u-${String(units.length)}`, employees: 0 }
        units.push(unit)
        return unit
      })(),
  ],
  [
    'PATCH /units/:id',
    (asked) => filled(asked, 'name') ?? Object.assign(units.find(({ id }) => id === asked.params['id']) ?? {}, asked.body),
  ],
  [
    'DELETE /units/:id',
    ({ params }) => {
      units.splice(
        units.findIndex(({ id }) => id === params['id']),
        1,
      )
    },
  ],
  ['GET /verticals', () => page(verticals)],
  [
    'POST /verticals',
    (asked) =>
      filled(asked, 'name') ?? verticals.push({ id: `v-${String(asked.body['name'])}`, name: String(asked.body['name']) }),
  ],
  ['GET /products', () => page(products)],
  ['POST /products', (asked) => filled(asked, 'name')],
  [
    'GET /employees',
    ({ query }) =>
      paged(
        employees.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes((query['query'] ?? '').toLowerCase())),
        query,
      ),
  ],
  ['GET /employees/:id', ({ params }) => employees.find(({ id }) => id === params['id'])],
  ['POST /employees', (asked) => filled(asked, 'name', 'email')],
  [
    'PATCH /employees/:id',
    (asked) =>
      filled(asked, 'name') ??
      Object.assign(employees.find(({ id }) => id === asked.params['id']) ?? ({} as Employee), asked.body),
  ],
  ['GET /employees/:id/last-day', () => ({ last_day: null })],
  ['PUT /employees/:id/last-day', ({ body }) => body],
  ['GET /employees/:id/absences', () => page([{ id: 'a1', from: '2026-12-21', to: '2027-01-02', deputy: 'e-1' }])],
  [
    'POST /people-imports',
    ({ language }) => ({
      rows: 312,
      created: 298,
      changed: 11,
      units_created: 44,
      verticals_created: 4,
      bad_rows: 1,
      bad: [
        {
          file: 'people.xlsx',
          line: 41,
          column: 'email',
          value: 'anna.holm@',
          reason: 'not_an_email',
          sentence: language === 'da' ? 'Dette er ingen e-mailadresse.' : 'This is no e-mail address.',
        },
      ],
    }),
  ],
]
