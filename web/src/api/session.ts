// Who is signed in, and what that opens.
import { queryOptions, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { readIn } from '@/lib/format.ts'
import { speak } from '@/lib/sentences.ts'
import { call, keepCsrf } from './client.ts'
import type { Role, Session } from './types.ts'

export const sessionQuery = queryOptions({
  queryKey: ['/session'],
  queryFn: async () => take((await call<Session>('GET', '/session')).data),
  staleTime: 60_000,
})

// A session's language, zone and CSRF token come into force with it.
async function take(session: Session): Promise<Session> {
  keepCsrf(session.csrf)
  readIn(session.me?.zone ?? session.organisation?.zone)
  if (session.me) await speak(session.me.language)
  return session
}

export async function keepSession(client: QueryClient, session: Session) {
  await take(session)
  client.setQueryData(sessionQuery.queryKey, session)
}

export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data
}

export function useKeepSession() {
  const client = useQueryClient()
  return useCallback((session: Session) => keepSession(client, session), [client])
}

// What a role may do on these screens. The server decides again on every request; this only keeps dead ends out of sight.
const allowed = {
  import: ['administrator', 'focus_lead'],
  people: ['administrator', 'people_team', 'focus_lead'],
  access: ['administrator'],
  selfcheck: ['administrator', 'focus_lead', 'people_team'],
  findings: ['administrator', 'focus_lead', 'vertical_head', 'lead', 'leader'],
} satisfies Record<string, Role[]>

export type Permission = keyof typeof allowed

export function may(session: Session, permission: Permission): boolean {
  const open: readonly Role[] = allowed[permission]
  return session.me?.roles.some((role) => open.includes(role)) ?? false
}
