// A role in words, where it is one of the program's.
const roles = [
  'frontline',
  'lead',
  'vertical_head',
  'focus_lead',
  'editor',
  'people_team',
  'leader',
  'administrator',
  'auditor',
] as const

export function roleKey(role: string): `web.role.${(typeof roles)[number]}` | null {
  const known = roles.find((one) => one === role)
  return known ? `web.role.${known}` : null
}
