// Customers, and what is kept of them.
import { inTurn, press } from './acts.ts'
import type { Scene } from './scene.ts'

export const customerScenes: Scene[] = [
  { name: 'customers', path: '/customers' },
  { name: 'customers_empty', path: '/customers', server: { empty: true } },
  { name: 'customer', path: '/customers/k1' },
  { name: 'customer_merged', path: '/customers/k5' },
  { name: 'customer_edit', path: '/customers/k1', act: press('Change') },
  { name: 'customer_merge', path: '/customers/k1', act: press(/^Same as another/) },
  { name: 'customer_guarded', path: '/customers/k2' },
  { name: 'customer_seen_by', path: '/customers/k1', act: inTurn(press('More …'), press('Who may see them')) },
  { name: 'customer_erase', path: '/customers/k1', act: inTurn(press('More …'), press('Erase them')) },
  { name: 'customer_data_out', path: '/customers/k1', act: inTurn(press('More …'), press('What is kept')) },
]
