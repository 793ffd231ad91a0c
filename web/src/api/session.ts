// Who is signed in, and what that opens.
import { queryOptions, useQuery, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { readIn } from '@/lib/format.ts'
import { speak } from '@/lib/sentences.ts'
import { call, keepCsrf } from './client.ts'
import type { Overview, Session } from './types.ts'

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

// Whether there is anything to measure yet: decides which places exist.
export const historyQuery = queryOptions({
  queryKey: ['/overview', {}],
  queryFn: async ({ signal }) => (await call<Overview>('GET', '/overview', { signal })).data,
})

export function useHasHistory(): boolean {
  return (useQuery(historyQuery).data?.cases ?? 0) > 0
}

// Whether anybody works at cases here yet, as far as this reader may see them.
export const deskQuery = queryOptions({
  queryKey: ['/desk/cases', 'any'],
  queryFn: async ({ signal }) =>
    (await call<{ items: unknown[] }>('GET', '/desk/cases', { query: { which: 'all', limit: 1 }, signal })).data.items.length > 0,
})

export function useHasDesk(): boolean {
  return useQuery({ ...deskQuery, enabled: may(useSession(), 'cases.read') }).data ?? false
}

// What opens on these screens. The server decides again on every request; this only keeps dead ends out of sight.
export const permissions = [
  'access.admin',
  'access.read',
  'budgets.finance',
  'budgets.read',
  'budgets.write',
  'cases.all',
  'cases.read',
  'cases.work',
  'chats.read',
  'chats.write',
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
  'gestures.make',
  'handovers.write',
  'imports.read',
  'imports.write',
  'journal.read',
  'knowledge.read',
  'knowledge.settle',
  'knowledge.write',
  'mailboxes.read',
  'mailboxes.write',
  'measures.read',
  'metrics.read',
  'notes.write',
  'people.read',
  'people.write',
  'policies.read',
  'policies.write',
  'principles.read',
  'principles.write',
  'privacy.write',
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
] as const
export type Permission = (typeof permissions)[number]

export const may = (session: Session, permission: Permission): boolean => session.me?.permissions.includes(permission) ?? false
