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

export interface Me {
  id: string
  name: string
  email: string
  roles: Role[]
  permissions: string[]
  language: 'en' | 'da'
  zone: string
  totp: boolean // whether the second step is on
  joined: boolean // to the organisation's own sign-in
}

export interface Organisation {
  name: string
  zone: string
  currency: string
  language: 'en' | 'da'
}

export type Needs = 'none' | 'setup' | 'totp' | 'totp_enrolment' | 'sign_in'

export interface Session {
  signed_in: boolean
  needs: Needs
  csrf: string
  me: Me | null
  organisation: Organisation | null
  oidc: { enabled: boolean; label: string }
  passwords: boolean // may be used to sign in
}

export interface SignedInDevice {
  id: string
  created: string
  last_seen: string
  agent: string
  current: boolean
}

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

export interface User {
  id: string
  name: string
  email: string
  roles: Role[]
  disabled: boolean
  totp: boolean
  last_seen: string | null
  version: number
}

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
