// Uploads and imports.
import type { Mapping } from '../../src/api/types.ts'
import { filled, page, refuse, state, type Rows } from '../answers.ts'
import { imports, preview, start } from '../intake.ts'

const source = { id: 's1', name: 'help desk', keep_names: false, retention_months: 24 as number | null }

export const intakeRows: Rows = [
  ['POST /uploads', () => ({ id: 'up1', files: [{ name: 'tickets.csv', size: 1_800_000, format: 'csv' }] })],
  ['POST /imports/preview', ({ body }) => preview(body['mapping'] as Mapping | undefined)],
  [
    'POST /imports',
    (asked) =>
      filled(asked, 'name') ??
      (() => {
        state.session.history = true
        return start(String(asked.body['name']), 6)
      })(),
  ],
  [
    'POST /sample',
    ({ language }) => {
      state.session.history = true
      return start(language === 'da' ? 'Eksempelbanken' : 'The sample bank', 4)
    },
  ],
  ['GET /sources/:id', () => ({ ...source, version: 1 })],
  [
    'PATCH /sources/:id',
    ({ body }) => {
      source.retention_months = body['retention_months'] as number | null
      return { ...source, version: 1 }
    },
  ],
  ['GET /imports', () => page([...imports.values()])],
  ['GET /imports/:id', ({ params }) => imports.get(params['id'] ?? '') ?? refuse(404, 'not_found', '')],
  [
    'GET /imports/:id/bad-rows',
    ({ language }) =>
      page(
        [812, 1406, 21_349].map((line) => ({
          file: 'tickets.csv',
          line,
          column: line > 20_000 ? '' : 'Complete Timestamp',
          value: line > 20_000 ? 'Case 4580,Closed,Val' : '2012/13/40',
          reason: 'not_a_time',
          sentence:
            language === 'da'
              ? 'Dette er intet tidspunkt. Skriv det som de andre i kolonnen.'
              : 'This is no time. Write it like the others of its column.',
        })),
      ),
  ],
  [
    'POST /imports/:id/cancellation',
    ({ params }) => {
      const one = imports.get(params['id'] ?? '')
      if (one) imports.set(one.id, { ...one, state: 'cancelled' })
    },
  ],
  [
    'POST /imports/:id/resumption',
    ({ params }) => {
      imports.delete(params['id'] ?? '')
      return start('Shared mailbox', 5)
    },
  ],
  [
    'DELETE /imports/:id',
    ({ params }) => {
      const one = imports.get(params['id'] ?? '')
      if (one) imports.set(one.id, { ...one, state: 'undone' })
    },
  ],
]
