// What the rows of the made-up server share: its state, who is signed in, refusals, pages.
import type { AccessSettings, Finding, Selfcheck, Session } from '../src/api/types.ts'

export interface Asked {
  params: Record<string, string>
  query: Record<string, string>
  body: Record<string, unknown>
  language: string
  origin: string
}

export class Refused {
  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
  ) {}
}

export const refuse = (
  status: number,
  code: string,
  detail: string,
  errors: { field: string; code: string; sentence: string }[] = [],
) => new Refused(status, { type: 'about:blank', title: code, status, detail, code, errors })

export const permissions = [
  'access.admin',
  'access.read',
  'budgets.finance',
  'budgets.read',
  'budgets.write',
  'cases.all',
  'cases.read',
  'cases.work',
  'complaints.read',
  'customer_pages.admin',
  'customers.admin',
  'customers.care',
  'customers.erase',
  'customers.read',
  'customers.write',
  'diagnosis.read',
  'diagnosis.write',
  'feedback.admin',
  'feedback.close',
  'feedback.read',
  'imports.read',
  'imports.write',
  'privacy.write',
  'mailboxes.read',
  'mailboxes.write',
  'measures.read',
  'people.read',
  'people.write',
  'policies.read',
  'policies.write',
  'handovers.write',
  'principles.read',
  'principles.write',
  'relations.read',
  'responsibility.read',
  'responsibility.write',
  'rights.answer',
  'rights.read',
  'rights.write',
  'selfcheck.read',
  'selfcheck.write',
  'templates.read',
  'templates.write',
  'testimonials.read',
  'testimonials.write',
  'touchpoints.read',
  'touchpoints.write',
  'tries.read',
  'tries.write',
  'webhooks.read',
  'webhooks.write',
  'chats.read',
  'chats.write',
  'knowledge.read',
  'knowledge.settle',
  'knowledge.write',
  'notes.write',
  'gestures.make',
]

export const me: NonNullable<Session['me']> = {
  id: 'u1',
  name: 'Anna Holm',
  email: 'anna.holm@nordhavn.example',
  roles: ['administrator', 'focus_lead'],
  permissions,
  language: 'en',
  zone: 'Europe/Copenhagen',
  totp: false,
  joined: false,
}

export const state = {
  session: { needs: 'none', history: true } as { needs: Session['needs']; history: boolean },
  decided: {} as Record<string, Partial<Finding>>,
  selfchecks: [] as Selfcheck[],
  settings: {
    totp_required_roles: ['administrator'],
    session_idle_minutes: 60,
    session_days: 14,
    local_passwords: true,
    oidc: null,
    version: 1,
  } as AccessSettings,
  empty: false,
  language: null as 'en' | 'da' | null,
}

export const session = (language: string): Session => ({
  signed_in: state.session.needs === 'none',
  needs: state.session.needs,
  csrf: 'csrf',
  me:
    state.session.needs === 'none' || state.session.needs === 'totp_enrolment'
      ? { ...me, language: state.language ?? (language === 'da' ? 'da' : 'en') }
      : null,
  organisation:
    state.session.needs === 'setup'
      ? null
      : { name: 'Nordhavn Bank', zone: 'Europe/Copenhagen', currency: 'DKK', language: 'en' },
  oidc: { enabled: true, label: 'Nordhavn account' },
  passwords: true,
  has_history: state.session.history,
  has_selfcheck: false,
})

export const page = <T>(items: T[]) => ({ items, next: null })

export function paged<T>(all: T[], query: Record<string, string>) {
  const from = Number(query['cursor'] ?? 0)
  const limit = Number(query['limit'] ?? 100)
  return { items: all.slice(from, from + limit), next: from + limit < all.length ? String(from + limit) : null }
}

export type Answer = (asked: Asked) => unknown

export const filled = (asked: Asked, ...fields: string[]) => {
  const errors = fields
    .filter((field) => !asked.body[field])
    .map((field) => ({
      field,
      code: 'missing',
      sentence: asked.language === 'da' ? 'Udfyld dette felt.' : 'Please fill this in.',
    }))
  return errors.length > 0 ? refuse(422, 'invalid', '', errors) : null
}

export const signedIn = (asked: Asked) => {
  state.session.needs = 'none'
  return session(asked.language)
}

export type Rows = [string, Answer][]
