// Reading and changing through TanStack Query, with the rules of this application: what may be retried, what is kept fresh.
import { QueryClient, queryOptions, useMutation, useQueryClient, keepPreviousData } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { call, newKey, type Method, type Query } from './client.ts'
import { Problem } from './problem.ts'
import type { Page } from './types/page.ts'

const worthAnotherTry = (failures: number, error: Error) => failures < 2 && (!(error instanceof Problem) || error.status >= 500)

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: worthAnotherTry, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  })

// A read by path and query; what was shown before stays while the next filter is fetched.
export function read<T>(path: string, query: Query = {}) {
  return queryOptions({
    queryKey: [path, query],
    queryFn: async ({ signal }) => (await call<T>('GET', path, { query, signal })).data,
    placeholderData: keepPreviousData,
  })
}

// A whole collection, page after page: for those that are small by nature, such as units and products.
export function readAll<T>(path: string) {
  return queryOptions({
    queryKey: [path, 'all'],
    queryFn: async ({ signal }) => {
      const items: T[] = []
      let cursor: string | null = null
      do {
        const page: Page<T> = (await call<Page<T>>('GET', path, { query: { limit: 200, cursor }, signal })).data
        items.push(...page.items)
        cursor = page.next ?? null
      } while (cursor !== null)
      return items
    },
  })
}

// A read for editing: comes with the ETag that the edit must send back.
export function readForEdit<T>(path: string) {
  return queryOptions({
    queryKey: [path, 'edit'],
    queryFn: ({ signal }) => call<T>('GET', path, { signal }),
  })
}

interface Change<V> {
  method: Method
  path: string | ((wish: V) => string)
  body?: (wish: V) => unknown
  etag?: (wish: V) => string | null
  stale?: string[] // reads whose path begins so are read again
}

// What follows once a change was answered and what it made stale is read again.
interface Then<T> {
  onSuccess?: (answer: T) => void
  onError?: (failure: Error) => void
}

type Wish<V, T> = V extends undefined | void ? [wish?: V, then?: Then<T>] : [wish: V, then?: Then<T>]

// A wish is sent with one idempotency key until it succeeds, so that pressing the button again after a lost answer does nothing twice.
// What follows `mutate` is done also where the read pages have no place for its form any more (an accepted offer, an answered question); it
// is left out only where the reader has gone to another page meanwhile, for they shall not be taken away from there.
export function useChange<V = void, T = unknown>({ method, path, body, etag, stale = [] }: Change<V>) {
  const client = useQueryClient()
  const key = useRef(newKey())
  const change = useMutation<T, Error, V>({
    mutationFn: async (wish) => {
      const at = typeof path === 'string' ? path : path(wish)
      return (await call<T>(method, at, { body: body?.(wish), etag: etag?.(wish) ?? null, key: key.current })).data
    },
    onSettled: (_, error) => {
      if (!error || error instanceof Problem) key.current = newKey()
    },
    onSuccess: () => refresh(client, stale),
  })
  const { mutateAsync } = change
  const mutate = useCallback(
    (...[wish, then]: Wish<V, T>) => {
      const page = window.location.pathname
      const stillHere = () => window.location.pathname === page
      mutateAsync(wish as V).then(
        (answer) => {
          if (stillHere()) then?.onSuccess?.(answer)
        },
        (failure: Error) => {
          if (stillHere()) then?.onError?.(failure)
        },
      )
    },
    [mutateAsync],
  )
  return { ...change, mutate }
}

export function refresh(client: QueryClient, stale: string[]) {
  return client.invalidateQueries({
    predicate: ({ queryKey: [path] }) => typeof path === 'string' && stale.some((start) => path.startsWith(start)),
  })
}
