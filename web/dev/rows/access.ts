// Signing in, accounts, roles.
import type { AccessSettings } from '../../src/api/types.ts'
import { filled, me, page, session, signedIn, state, refuse, type Rows } from '../answers.ts'
import { resetImports } from '../intake.ts'

const secret = {
  secret: 'JBSW Y3DP EHPK 3PXP',
  uri: 'otpauth://totp/x',
  qr_svg:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><path d="M0 0h7v7h-7zM14 0h7v7h-7zM0 14h7v7h-7zM9 1h2v3h-2zM8 8h3v2h-3zM12 9h4v3h-4zM9 13h2v5h-2zM14 15h5v2h-5z" fill="#000"/></svg>',
}

const tokens = [
  {
    id: 't1',
    name: 'Nightly export',
    scopes: ['cases.read', 'measures.read'],
    created: '2026-03-01T10:00:00Z',
    expires: '2027-03-01T00:00:00Z',
    last_used: '2026-10-01',
  },
]
const devices = [
  { id: 'd1', created: '2026-10-01T07:00:00Z', last_seen: '2026-10-02T09:20:00Z', agent: 'Firefox · Linux', current: true },
  { id: 'd2', created: '2026-09-24T07:00:00Z', last_seen: '2026-09-30T16:02:00Z', agent: 'Safari · iPhone', current: false },
]
const users = [
  {
    id: 'u1',
    name: 'Anna Holm',
    email: 'anna.holm@nordhavn.example',
    roles: ['administrator', 'focus_lead'],
    disabled: false,
    totp: true,
    last_seen: '2026-10-02T09:20:00Z',
    version: 1,
  },
  {
    id: 'u2',
    name: 'Jonas Berg',
    email: 'jonas.berg@nordhavn.example',
    roles: ['lead'],
    disabled: false,
    totp: false,
    last_seen: '2026-10-01T14:00:00Z',
    version: 1,
  },
  {
    id: 'u3',
    name: 'Mette Dahl',
    email: 'mette.dahl@nordhavn.example',
    roles: ['leader'],
    disabled: true,
    totp: false,
    last_seen: null,
    version: 1,
  },
]
export const accessRows: Rows = [
  ['GET /session', ({ language }) => session(language)],
  [
    'POST /session',
    (asked) => {
      const missing = filled(asked, 'email', 'password')
      if (missing) return missing
      if (asked.body['password'] === 'wrong')
        return refuse(
          401,
          'wrong',
          asked.language === 'da' ? 'E-mail eller adgangskode passer ikke.' : 'E-mail or password doesn’t fit.',
        )
      if (asked.body['password'] === 'totp') {
        state.session.needs = 'totp'
        return session(asked.language)
      }
      return signedIn(asked)
    },
  ],
  ['POST /session/totp', signedIn],
  ['POST /session/recovery', signedIn],
  [
    'DELETE /session',
    () => {
      state.session.needs = 'sign_in'
    },
  ],
  [
    'POST /setup',
    (asked) =>
      filled(asked, 'name', 'email', 'password') ??
      (() => {
        state.session.history = false
        resetImports(false)
        return signedIn(asked)
      })(),
  ],
  ['POST /password-resets', (asked) => filled(asked, 'password')],
  ['GET /invitations/:token', () => ({ email: 'mette.dahl@nordhavn.example', organisation: 'Nordhavn Bank' })],
  ['POST /invitations/:token', (asked) => filled(asked, 'name', 'password') ?? signedIn(asked)],
  ['GET /me', () => me],
  [
    'PATCH /me',
    ({ body }) => {
      state.language = (body['language'] as 'en' | 'da' | undefined) ?? state.language
      return me
    },
  ],
  ['POST /me/password', (asked) => filled(asked, 'current', 'new')],
  ['GET /me/sessions', () => page(devices)],
  ['DELETE /me/sessions/:id', () => undefined],
  ['POST /me/totp', () => secret],
  [
    'POST /me/totp/confirmation',
    (asked) => {
      state.session.needs = 'none'
      return (
        filled(asked, 'code') ?? {
          recovery_codes: ['7hk2-m9qd', 'x3rt-8vva', 'p0dd-l2ns', 'q7we-1zbc', 'm5ty-6hun', 'c9io-4rfv'],
        }
      )
    },
  ],
  ['POST /me/totp/removal', (asked) => filled(asked, 'password')],
  ['POST /session/rotation', ({ language }) => session(language)],
  ['GET /me/tokens', () => page(tokens)],
  ['POST /me/tokens', (asked) => filled(asked, 'name') ?? { token: 'rgd_5f0a1c9e77b24d' }],
  ['DELETE /me/tokens/:id', () => undefined],
  ['GET /tokens', () => page(tokens.map((token) => ({ ...token, owner: users[0] })))],
  ['DELETE /tokens/:id', () => undefined],
  ['GET /users', () => page(users)],
  ['PATCH /users/:id', () => undefined],
  ['POST /users/:id/reset-link', ({ origin }) => ({ link: `${origin}/reset#token=8d1f0c` })],
  ['POST /invitations', (asked) => filled(asked, 'name', 'email') ?? { link: `${asked.origin}/invitation#token=4b77ae` }],
  ['GET /settings/access', () => state.settings],
  [
    'PUT /settings/access',
    ({ body }) => {
      state.settings = body as unknown as AccessSettings
      return state.settings
    },
  ],
]
