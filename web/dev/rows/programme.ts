// Diagnosis, self-checks, search.
import type { Finding, Selfcheck } from '../../src/api/types.ts'
import { filled, page, refuse, state, type Asked, type Rows } from '../answers.ts'
import { cases, employees } from '../bank.ts'
import { findings, gaps, publicSelfcheck } from '../words.ts'

const selfcheck = (id: string, open: boolean, { origin, language }: Asked): Selfcheck => ({
  id,
  name: language === 'da' ? 'Selvtjek, efterår' : 'Self-check, autumn',
  steps: ['Report a lost card', 'Open an account'],
  state: open ? 'open' : 'closed',
  teams: ['Cards', 'Branch North'],
  language: 'en',
  expected: { leaders: 25, leads: 25, frontline: 60 },
  closes: '2026-11-01',
  links: { leaders: `${origin}/s/k3v9lead`, leads: `${origin}/s/p7w2team`, frontline: `${origin}/s/x8d4front` },
  participation: open ? null : { leaders: 21, leads: 20, frontline: 24 },
  result: open
    ? null
    : {
        groups: [
          { group: 'leaders', answers: 21, state: 'shown' },
          { group: 'leads', answers: 20, state: 'shown' },
          { group: 'frontline', answers: 24, state: 'shown' },
        ],
        gaps: gaps(language),
        questions: [],
        how_counted:
          language === 'da'
            ? 'Andele er afrundet, så ingen kan genkendes.'
            : 'Shares are rounded so that nobody can be picked out.',
        texts: [
          {
            question: language === 'da' ? 'Én lille ting at ændre' : 'One small thing to change',
            group: 'leads',
            items:
              language === 'da'
                ? ['Lad os ringe tilbage samme dag.', 'Færre skemaer ved skift af adresse.']
                : ['Let us call back the same day.', 'Fewer forms for a change of address.'],
          },
        ],
      },
})

export const programmeRows: Rows = [
  [
    'GET /diagnosis',
    ({ language }) =>
      state.empty
        ? {
            state: 'none',
            as_of: null,
            period: null,
            cases: 0,
            summary: [],
            findings: [],
            nothing_significant: false,
            progress: null,
          }
        : {
            state: 'ready',
            as_of: '2026-10-01T08:00:00Z',
            period: { from: '2025-10-01', to: '2026-10-01' },
            cases: cases.length,
            summary: [
              language === 'da'
                ? 'Halvdelen af sagerne er løst inden for 2,8 dage. Hver tolvte kommer igen. Tre fund forklarer det meste af ventetiden.'
                : 'Half of all cases are settled within 2.8 days. One in twelve comes back. Three findings explain most of the waiting.',
            ],
            findings: findings(language, state.decided),
            nothing_significant: false,
            progress: null,
          },
  ],
  [
    'POST /diagnosis',
    () => {
      state.empty = false
    },
  ],
  ['GET /findings/:id', ({ params, language }) => findings(language, state.decided).find(({ id }) => id === params['id'])],
  [
    'PATCH /findings/:id',
    ({ params, body }) => {
      const owner = employees.find(({ id }) => id === body['owner'])
      state.decided[params['id'] ?? ''] = {
        ...body,
        owner: owner ? { id: owner.id, name: owner.name } : null,
        decided: '2026-10-02T10:00:00Z',
      } as Partial<Finding>
    },
  ],
  [
    'GET /selfchecks',
    (asked) => page(state.empty ? [] : [...state.selfchecks, selfcheck('s1', true, asked), selfcheck('s2', false, asked)]),
  ],
  [
    'POST /selfchecks',
    (asked) =>
      filled(asked, 'name') ??
      (() => {
        const made = { ...selfcheck('s3', true, asked), name: String(asked.body['name']) }
        state.selfchecks.push(made)
        return made
      })(),
  ],
  [
    'GET /selfchecks/:id',
    (asked) =>
      state.selfchecks.find(({ id }) => id === asked.params['id']) ??
      selfcheck(asked.params['id'] ?? '', asked.params['id'] !== 's2', asked),
  ],
  ['POST /selfchecks/:id/closing', () => undefined],
  [
    'GET /public/selfchecks/:token',
    ({ params, language }) =>
      params['token'] === 'over'
        ? refuse(410, 'closed', '')
        : publicSelfcheck(params['token'] === 'dansk' ? 'da' : (language as 'en')),
  ],
  ['POST /public/selfchecks/:token', () => undefined],
  [
    'GET /search',
    ({ query }) => ({
      items: cases
        .filter(({ reference, touchpoint }) =>
          `${reference} ${touchpoint}`.toLowerCase().includes((query['query'] ?? '').toLowerCase()),
        )
        .slice(0, 8)
        .map((one) => ({ kind: 'case', title: `${one.reference} · ${one.touchpoint}`, address: `/cases/${one.id}` })),
    }),
  ],
]
