import type * as api from '../generated.ts'
import type { Told } from './told.ts'

export type { Needs, SessionRow as SignedInDevice } from '../generated.ts'

export type Role =
  'frontline' | 'lead' | 'vertical_head' | 'focus_lead' | 'editor' | 'people_team' | 'leader' | 'administrator' | 'auditor'

export const roles: Role[] = [
  'frontline',
  'lead',
  'vertical_head',
  'focus_lead',
  'editor',
  'people_team',
  'leader',
  'administrator',
  'auditor',
]

export type Language = 'en' | 'da'

export type Me = Told<api.Me, { roles: Role[]; language: Language }> // totp: whether the second step is on; joined: to the organisation's own sign-in

export type Organisation = Told<api.Organisation, { language: Language }>

export type Session = Told<api.SessionView, { me: Me | null; organisation: Organisation | null }>

export interface Token {
  id: string
  name: string
  scopes: string[]
  created: string
  expires: string
  last_used: string | null // a day
}

export interface OwnedToken extends Token {
  owner: { id: string; name: string; email: string }
}

export type User = Told<api.User, { roles: Role[] }>

interface Provider {
  issuer: string
  client_id: string
  group_claim: string
  group_roles: Record<string, Role>
  label: string
}

interface SignInSettings {
  totp_required_roles: Role[]
  session_idle_minutes: number
  session_days: number
  local_passwords: boolean
}

export interface AccessSettings extends SignInSettings {
  oidc: (Provider & { has_secret: boolean }) | null
  version: number
}

export interface NewAccessSettings extends SignInSettings {
  oidc: (Provider & { client_secret?: string }) | null
}
