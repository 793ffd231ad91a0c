import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { refusal, serve } from '@/lib/testing.tsx'
import { read, readAll, refresh, useChange } from './queries.ts'

function around() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>
  return { client, wrapper }
}

test('a wish whose answer was lost is sent again under the same key', async () => {
  let answered = false
  const keys: string[] = []
  vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
    keys.push(new Headers(request.headers).get('Idempotency-Key') ?? '')
    if (answered) return Promise.resolve(Response.json({}))
    answered = true
    return Promise.reject(new TypeError('lost'))
  })
  const { result } = renderHook(() => useChange({ method: 'POST', path: '/units' }), { wrapper: around().wrapper })
  await result.current.mutateAsync().catch(() => undefined)
  await result.current.mutateAsync()
  await result.current.mutateAsync()
  expect(keys[0]).toBe(keys[1])
  expect(keys[2]).not.toBe(keys[1])
})

test('a refused wish, corrected, is a new one', async () => {
  const sent = serve({ 'POST /units': refusal(422, {}) })
  const { result } = renderHook(() => useChange({ method: 'POST', path: '/units' }), { wrapper: around().wrapper })
  await result.current.mutateAsync().catch(() => undefined)
  await result.current.mutateAsync().catch(() => undefined)
  expect(sent[0]?.headers.get('Idempotency-Key')).not.toBe(sent[1]?.headers.get('Idempotency-Key'))
})

test('what a change made stale is read again, the rest is left', async () => {
  const { client } = around()
  const sent = serve({ 'GET /units': { items: [] }, 'GET /units/u1': {}, 'GET /employees': { items: [] } })
  for (const path of ['/units', '/units/u1', '/employees']) await client.fetchQuery(read(path))
  await refresh(client, ['/units'])
  await waitFor(() => {
    expect(client.getQueryState(['/units/u1', {}])?.isInvalidated).toBe(true)
  })
  expect(client.getQueryState(['/employees', {}])?.isInvalidated).toBe(false)
  expect(sent).toHaveLength(3)
})

test('a collection is read to its last page', async () => {
  const { client } = around()
  const pages: Record<string, object> = { '': { items: [1, 2], next: 'b' }, b: { items: [3], next: null } }
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(Response.json(pages[new URL(url, 'http://here').searchParams.get('cursor') ?? ''])),
  )
  expect(await client.fetchQuery(readAll<number>('/units'))).toEqual([1, 2, 3])
})

function answeredLater() {
  let answer: () => void = vi.fn()
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve) => {
        answer = () => {
          resolve(Response.json({ id: 'h1' }))
        }
      }),
  )
  return () => {
    answer()
  }
}

test('what follows a change is done also where its form is gone from the page by then', async () => {
  const answer = answeredLater()
  const { result, unmount } = renderHook(() => useChange({ method: 'PUT', path: '/cases/d1/handoff' }), {
    wrapper: around().wrapper,
  })
  const said = vi.fn()
  result.current.mutate(undefined, { onSuccess: said })
  await waitFor(() => {
    expect(result.current.isPending).toBe(true)
  })
  unmount()
  answer()
  await waitFor(() => {
    expect(said).toHaveBeenCalledWith({ id: 'h1' })
  })
})

test('whoever has gone to another page is not taken away from there', async () => {
  const answer = answeredLater()
  const { result } = renderHook(() => useChange({ method: 'POST', path: '/cases' }), { wrapper: around().wrapper })
  const opened = vi.fn()
  result.current.mutate(undefined, { onSuccess: opened })
  await waitFor(() => {
    expect(result.current.isPending).toBe(true)
  })
  window.history.pushState(null, '', '/today')
  answer()
  await waitFor(() => {
    expect(result.current.isSuccess).toBe(true)
  })
  expect(opened).not.toHaveBeenCalled()
  window.history.pushState(null, '', '/')
})
