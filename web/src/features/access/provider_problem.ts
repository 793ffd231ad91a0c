// What the server says in the address when a sign-in through the organisation's provider came to nothing.
import type { Key } from '@/lib/sentences.ts'

const problems = [
  'provider_off',
  'provider_denied',
  'sign_in_over',
  'no_role',
  'shut_out',
  'no_email',
  'email_taken',
  'linked_elsewhere',
  'last_administrator',
  'too_often',
] as const

// The sentence for it; one we don't know is told like one that only the administrator can mend.
export function providerProblem(search: string): Key | null {
  const code = new URLSearchParams(search).get('problem')
  if (code === null) return null
  return `access.problem.${problems.find((known) => known === code) ?? 'provider_failed'}`
}
