import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Employee, Page } from '@/api/types.ts'

// The reader as an employee; null for whoever is none. An employee and an account are the same person where they have the
// same address.
export function useMyself(): Employee | null {
  const session = useSession()
  const email = session.me?.email ?? ''
  const { data } = useQuery({
    ...read<Page<Employee>>('/employees', { query: email, limit: 5 }),
    enabled: email !== '' && may(session, 'people.read'),
    staleTime: 600_000,
  })
  return data?.items.find((one) => one.email.toLowerCase() === email.toLowerCase()) ?? null
}

// The unit that the reader works in; null for whoever is no employee, or in none.
export const useMyTeam = (): string | null => useMyself()?.unit ?? null
