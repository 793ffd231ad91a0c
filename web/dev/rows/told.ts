// What people are told, and what programs elsewhere are.
import type { Chat, Notification, Webhook, WebhookCall } from '../../src/api/types.ts'
import { filled, page, state, type Rows } from '../answers.ts'
import { rows as cases } from '../desk.ts'

const about = (place: number) => cases[place]?.id ?? 'c1'

const told: Notification[] = [
  {
    id: 'n3',
    kind: 'offered',
    at: '2026-10-02T09:12:00Z',
    is_read: false,
    sentence: 'You are asked to take over case 1042: Card blocked abroad',
    case_id: about(0),
    number: 1042,
    link: `/cases/${about(0)}`,
  },
  {
    id: 'n2',
    kind: 'near',
    at: '2026-10-02T08:40:00Z',
    is_read: false,
    sentence: 'Time is getting short in case 1038: Transfer that never arrived',
    case_id: about(1),
    number: 1038,
    link: `/cases/${about(1)}`,
  },
  {
    id: 'n1',
    kind: 'customer_wrote',
    at: '2026-10-01T15:05:00Z',
    is_read: true,
    sentence: 'The customer wrote in case 1029: Fee charged twice',
    case_id: about(2),
    number: 1029,
    link: `/cases/${about(2)}`,
  },
]

const chats: Chat[] = [
  {
    id: 'ch1',
    unit: null,
    name: 'Anna',
    format: 'teams',
    host: 'nordhavn.webhook.office.com',
    kinds: [],
    language: 'en',
    is_on: true,
    failing_since: null,
    switched_off: null,
    trouble: null,
    version: 1,
  },
]

const webhooks: Webhook[] = [
  {
    id: 'w1',
    name: 'Core banking',
    url: 'https://hooks.nordhavn.example/regard',
    events: ['case.opened', 'case.closed'],
    is_on: true,
    failing_since: null,
    switched_off: null,
    waiting: 0,
    made: '2026-09-01T08:00:00Z',
    version: 1,
  },
  {
    id: 'w2',
    name: 'Data warehouse',
    url: 'https://warehouse.nordhavn.example/in/regard',
    events: [],
    is_on: false,
    failing_since: '2026-09-20T08:00:00Z',
    switched_off: '2026-09-25T08:10:00Z',
    waiting: 12,
    made: '2026-09-01T08:00:00Z',
    version: 3,
  },
]

const calls: WebhookCall[] = [
  {
    id: 'd2',
    case_id: about(0),
    event: 'case.opened',
    at: '2026-10-02T09:10:00Z',
    state: 'waiting',
    attempts: 2,
    next_try: '2026-10-02T09:12:30Z',
    tried: '2026-10-02T09:11:00Z',
    status: 503,
    answer: 'Service Unavailable',
  },
  {
    id: 'd1',
    case_id: about(1),
    event: 'case.closed',
    at: '2026-10-02T08:00:00Z',
    state: 'delivered',
    attempts: 1,
    next_try: null,
    tried: '2026-10-02T08:00:01Z',
    status: 200,
    answer: 'ok',
  },
]

export const toldRows: Rows = [
  ['GET /notifications', () => (state.empty ? { ...page([]), unread: 0 } : { ...page(told), unread: 2 })],
  ['POST /notifications/read', () => undefined],
  [
    'GET /notifications/preferences',
    () => ({
      wishes: [{ kind: 'offered', way: 'mail' }],
      digest_at: 480,
      quiet_from: 1200,
      quiet_to: 420,
      alarms_in_quiet: true,
    }),
  ],
  ['PUT /notifications/preferences', ({ body }) => body],
  [
    'GET /first-steps',
    () => ({
      items: state.empty
        ? [
            { name: 'people', link: '/settings/people', done: true },
            { name: 'touchpoints', link: '/responsibility/begin', done: true },
            { name: 'calendar', link: '/settings/calendars', done: false },
            { name: 'policies', link: '/settings/promises', done: false },
            { name: 'mail', link: '/settings/mailboxes', done: false },
            { name: 'notifications', link: '/settings/notifications', done: false },
          ]
        : [],
    }),
  ],
  ['PUT /first-steps/dismissal', () => undefined],
  ['GET /chats', () => ({ items: state.empty ? [] : chats })],
  ['POST /chats', (asked) => filled(asked, 'name', 'url')],
  ['POST /chats/:id/test', () => ({ works: true, code: '', sentence: '' })],
  ['GET /webhooks', () => page(state.empty ? [] : webhooks)],
  ['GET /webhook-events', () => ({ items: ['case.opened', 'case.customer_wrote', 'case.closed', 'promise.broken'] })],
  ['POST /webhooks', () => ({ id: 'w3', secret: 'whsec_3kX9mP0qJ7sVb1tZr5yUeWn8Lc2hFgDa4iQoTxMzBdE' })],
  ['POST /webhooks/:id/test', () => ({ works: true, status: 200, answer: 'ok', code: '', sentence: '' })],
  ['GET /webhooks/:id/deliveries', () => page(calls)],
]
