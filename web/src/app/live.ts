// The server tells what kinds of thing changed; the reads that show them are read again. Without the stream everything still works, only later.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '@/api/client.ts'
import { refresh } from '@/api/queries.ts'
import { useKeepSession } from '@/api/session.ts'
import type { Session } from '@/api/types.ts'

export const figureReads = ['/overview', '/scoreboards', '/dimensions', '/charts', '/bounces', '/waits', '/cases']

const readsOf: Record<string, string[]> = {
  import: ['/imports', '/session'],
  finding: ['/diagnosis', '/findings', '/overview'],
  diagnosis: ['/diagnosis', '/overview'],
  selfcheck: ['/selfchecks'],
  measure: figureReads,
  case: ['/cases', '/desk', '/customers', '/feedback', '/testimonials', '/principle-links', '/principle-uses'],
  case_draft: ['/cases/', '/desk/today'],
  customer: ['/customers'],
  touchpoint: ['/touchpoints', '/first-steps', '/responsibility'],
  gap: ['/responsibility'],
  calendar: ['/calendars'],
  policy: ['/policies'],
  try: ['/tries'],
  principle: ['/principle'],
  notification: ['/notifications'],
  field_note: ['/field-notes', '/channels'],
  article: ['/articles', '/channels', '/field-notes'],
  webhook: ['/webhooks'],
  chat: ['/chats'],
  template: ['/templates'],
  checklist: ['/checklists'],
  gesture: ['/me/', '/gestures', '/cases/', '/customers/'],
  redress: ['/me/', '/cases/'],
  budget_account: ['/budget', '/me/budget'],
  budget_policy: ['/budget-policies', '/me/budget'],
  decision: ['/decisions', '/rights'],
  rights_change: ['/rights', '/me/rights'],
  delegation: ['/delegations', '/me/rights'],
  mailbox: ['/mailboxes', '/mails', '/outbox'],
  unit: ['/units'],
  employee: ['/employees'],
  user: ['/users'],
}

export function useLiveChanges() {
  const client = useQueryClient()
  useEffect(() => {
    if (typeof EventSource === 'undefined') return
    const stream = new EventSource('/api/v1/live')
    stream.addEventListener('changed', (event: MessageEvent<string>) => {
      void refresh(
        client,
        kindsIn(event.data).flatMap((kind) => readsOf[kind] ?? []),
      )
    })
    return () => {
      stream.close()
    }
  }, [client])
}

const hour = 3_600_000

// A session gets a new secret every hour, so that a stolen one is of little use.
export function useRotation() {
  const keep = useKeepSession()
  useEffect(() => {
    const timer = setInterval(() => {
      call<Session>('POST', '/session/rotation')
        .then(({ data }) => keep(data))
        .catch(() => undefined) // the next request will tell what is wrong
    }, hour)
    return () => {
      clearInterval(timer)
    }
  }, [keep])
}

function kindsIn(data: string): string[] {
  try {
    const { kinds = [] } = JSON.parse(data) as { kinds?: string[] }
    return kinds
  } catch {
    return []
  }
}
