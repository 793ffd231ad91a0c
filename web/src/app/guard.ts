import { redirect } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import { deskQuery, historyQuery, may, sessionQuery } from '@/api/session.ts'
import { dimensions, type Needs, type Scoreboard } from '@/api/types.ts'
import { takenFragment, withoutFragment } from '@/lib/fragment.ts'

export interface Context {
  client: QueryClient
}

const doors: Record<Exclude<Needs, 'none'>, '/setup' | '/sign-in' | '/enrol'> = {
  setup: '/setup',
  sign_in: '/sign-in',
  totp: '/sign-in',
  totp_enrolment: '/enrol',
}

interface Arriving {
  context: Context
  location: { href: string; pathname: string; search: object }
}

// Whoever isn't fully signed in is led to the right door, and back to where they were going afterwards.
export async function onlyInside({ context, location }: Arriving) {
  const session = await context.client.ensureQueryData(sessionQuery)
  if (session.needs === 'none') {
    const hash = takenFragment(location.href)
    if (hash) throw redirect({ to: location.pathname, search: location.search as never, hash, replace: true })
    await Promise.all([
      may(session, 'measures.read') && context.client.ensureQueryData(historyQuery).catch(() => null),
      may(session, 'cases.read') && context.client.ensureQueryData(deskQuery).catch(() => null),
    ])
    return
  }
  const to = doors[session.needs]
  const back = withoutFragment(location.href)
  throw redirect({ to, search: to === '/sign-in' && back !== '/' ? { to: back } : {} })
}

// A door is of no use to whoever stands inside already.
export async function onlyOutside({ context }: { context: Context }) {
  const session = await context.client.ensureQueryData(sessionQuery)
  if (session.needs === 'none') throw redirect({ to: '/' })
}

// The first page: today's work for whoever works at cases; else where one stands, or, before there is a history, how to begin.
// Who sets the house up begins as such until the first case is there.
export async function toFirstPage({ context }: { context: Context }) {
  const session = await context.client.ensureQueryData(sessionQuery)
  const desk = may(session, 'cases.read') && (await context.client.ensureQueryData(deskQuery).catch(() => false))
  if (may(session, 'cases.work') && (desk || !may(session, 'imports.write'))) throw redirect({ to: '/today' })
  const whole = await context.client.ensureQueryData(historyQuery).catch(() => null)
  throw redirect({ to: whole && whole.cases > 0 ? '/measures' : '/begin' })
}

// The first scoreboard with something to compare: many an export knows nothing of units, but something of products.
export async function toFirstBoard({ context }: { context: Context }) {
  const to = '/measures/scoreboards/$dimension'
  for (const dimension of dimensions) {
    const board = await context.client.ensureQueryData(read<Scoreboard>(`/scoreboards/${dimension}`)).catch(() => null)
    if (board && board.rows.length > 0) throw redirect({ to, params: { dimension } })
  }
  throw redirect({ to, params: { dimension: dimensions[0] ?? 'unit' } })
}
