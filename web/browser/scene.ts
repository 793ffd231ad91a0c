// A page or a state of one worth looking at: what the server says, and what is done before it is looked at.
import type { Page } from 'playwright-core'

export interface Scene {
  name: string
  path: string
  server?: { needs?: string; history?: boolean; empty?: boolean; role?: string }
  act?: (page: Page) => Promise<void>
}
