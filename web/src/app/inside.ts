// What every page inside hangs on: the shell, and how a page that says more than the first load comes.
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router'
import { loadTheRest } from '@/lib/sentences.ts'
import { onlyInside, type Context } from './guard.ts'
import { Root } from './Root.tsx'
import { Shell } from './shell/Shell.tsx'

export const root = createRootRouteWithContext<Context>()({ component: Root })

// Inside: the shell with its places.
export const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Shell, beforeLoad: onlyInside })
export const within = <Path extends string>(path: Path) => ({ getParentRoute: () => inside, path })

// A page that says what the first load leaves out comes with those sentences.
export const withRest =
  <M>(load: () => Promise<M>) =>
  async () =>
    (await Promise.all([load(), loadTheRest()]))[0]
