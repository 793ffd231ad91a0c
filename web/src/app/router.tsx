// The addresses of the application: who may come in where, and what each one shows. Screens are loaded when first visited.
import { createRouter } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { expectArrival } from '@/lib/arrival.ts'
import { FailedPage, MissingPage } from './pages/Fallbacks.tsx'
import { PageLoading } from './pages/PageLoading.tsx'
import { routeTree } from './routes.ts'

export function newRouter(client: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingMinMs: 0, // what has come is shown: nobody waits for a sign of waiting to have been seen
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: FailedPage,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const query = new URLSearchParams(
        Object.entries(search).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])),
      ).toString()
      return query ? `?${query}` : ''
    },
  })
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) expectArrival()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>
  }
}
