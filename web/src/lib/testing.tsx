// For tests: shows an element in a small application of its own, in one language, with made-up answers of the server.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { loadTheRest, startSentences, type Language } from './sentences.ts'

export interface Sent {
  method: string
  path: string
  headers: Headers
  body: unknown
}

type Reply = unknown

// Answers `GET /overview` and the like; everything else is 404. What was sent can be looked at afterwards.
export function serve(answers: Record<string, Reply | ((sent: Sent) => Reply)>): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    const path = url.replace('/api/v1', '').replace(/\?.*/, '')
    const one: Sent = {
      method: request.method ?? 'GET',
      path,
      headers: new Headers(request.headers),
      body: typeof request.body === 'string' ? JSON.parse(request.body) : request.body,
    }
    sent.push(one)
    const answer = answers[`${one.method} ${path}`]
    const value = await (typeof answer === 'function' ? (answer as (sent: Sent) => Reply)(one) : answer)
    if (value instanceof Response) return value.clone()
    return value === undefined ? refusal(404, { code: 'not_found' }) : Response.json(value, { headers: { ETag: '"7"' } })
  })
  return sent
}

export const refusal = (status: number, body: object) =>
  new Response(JSON.stringify({ status, ...body }), { status, headers: { 'Content-Type': 'application/problem+json' } })

export async function show(element: ReactNode, { language = 'en', at = '/' }: { language?: Language; at?: string } = {}) {
  if (!i18next.isInitialized || i18next.language !== language) await startSentences(language)
  await loadTheRest()
  const root = createRootRoute()
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => element })
  const cases = createRoute({ getParentRoute: () => root, path: '/cases', component: () => <h1>Cases page</h1> })
  const router = createRouter({
    routeTree: root.addChildren([here, cases]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => `?${new URLSearchParams(search as Record<string, string>).toString()}`,
  })
  render(
    <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await vi.waitFor(
    () => {
      if (document.body.textContent === '' && screen.queryAllByRole('textbox').length === 0)
        throw new Error('Nothing is shown yet.')
    },
    { timeout: 5_000 },
  )
  return router
}
