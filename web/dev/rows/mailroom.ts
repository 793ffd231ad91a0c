// Mailboxes, and mails that somebody must look at.
import type { Mailbox, MailShown, OutboxMail } from '../../src/api/types.ts'
import { filled, paged, refuse, state, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const box = (id: string, name: string, address: string, some: Partial<Mailbox>): Mailbox => ({
  id,
  name,
  address,
  host: 'imap.nordhavn.example',
  port: 993,
  security: 'tls',
  user: address,
  sign_in: 'password',
  has_secret: true,
  folder: 'INBOX',
  afterwards: 'mark_seen',
  smtp_host: 'smtp.nordhavn.example',
  smtp_port: 587,
  smtp_security: 'starttls',
  touchpoint: null,
  mode: 'live',
  take_existing: false,
  last_read: inTime(-40_000),
  trouble_code: null,
  trouble: null,
  ...some,
})

const boxes: Mailbox[] = [
  box('b1', 'Cards', 'cards@nordhavn.example', {}),
  box('b2', 'Branch North', 'north@nordhavn.example', { mode: 'shadow', smtp_host: '', touchpoint: 'tp-3' }),
  box('b3', 'Complaints', 'complaints@nordhavn.example', {
    last_read: inTime(-7_200_000),
    trouble_code: 'wrong_password',
    trouble: 'The server does not accept the password. Enter it again.',
  }),
]

const mail = (id: string, subject: string, why: string, some: Partial<MailShown> = {}): MailShown => ({
  id,
  mailbox: 'b1',
  at: inTime(-3_600_000),
  fate: 'parked',
  why,
  from: 'lea@skov.example',
  subject,
  bytes: 48_000,
  case_id: null,
  ...some,
})

const mails: MailShown[] = [
  mail('m1', 'Ny adresse', 'too_tangled'),
  mail('m2', '', 'too_large', { bytes: 31_000_000, from: '' }),
  mail('m3', 'Undelivered: your case', '', { fate: 'bounced', why: null, case_id: 'd1', from: 'mailer-daemon@post.example' }),
]

const out = (id: string, some: Partial<OutboxMail>): OutboxMail => ({
  id,
  state: 'failed',
  mailbox: 'b1',
  from: 'cards@nordhavn.example',
  about: { id: 'd1', number: 10482, subject: 'Charged twice for the same hotel night' },
  recipient: 'ines.moerk@post.example',
  made: inTime(-90_000_000),
  attempts: 14,
  next_try: null,
  is_going: false,
  trouble_code: 'rejected',
  trouble: '550 5.1.1 <ines.moerk@post.example>: Recipient address rejected: User unknown',
  ended: inTime(-3_600_000),
  reason: null,
  ...some,
})

const outbox: OutboxMail[] = [
  out('o1', {}),
  out('o2', { about: null, recipient: null, trouble: '552 5.2.2 Mailbox full' }),
  out('o3', {
    state: 'waiting',
    about: { id: 'd2', number: 10490, subject: 'Card blocked abroad' },
    recipient: 'ole@friis.example',
    attempts: 2,
    next_try: inTime(600_000),
    trouble: '451 4.7.1 Greylisted, try again later',
    ended: null,
  }),
  out('o4', { state: 'given_up', reason: 'Told her by phone; the address is an old one.' }),
]

const find = (id: string | undefined) => boxes.find((one) => one.id === id)

export const mailroomRows: Rows = [
  ['GET /mailboxes', () => ({ items: state.empty ? [] : boxes })],
  ['POST /mailboxes', (asked) => filled(asked, 'name', 'address', 'host') ?? boxes[0]],
  ['GET /mailboxes/:id', ({ params }) => find(params['id']) ?? refuse(404, 'not_found', '')],
  ['PATCH /mailboxes/:id', (asked) => ('name' in asked.body ? filled(asked, 'name') : null) ?? find(asked.params['id'])],
  ['DELETE /mailboxes/:id', () => undefined],
  [
    'POST /mailboxes/:id/check',
    ({ params }) => {
      const works = { works: true, code: '', sentence: '', field: null }
      const fails = {
        works: false,
        code: 'wrong_password',
        sentence: 'The server does not accept the password.',
        field: 'secret',
      }
      return { reading: params['id'] === 'b3' ? fails : works, sending: params['id'] === 'b2' ? null : works, mails: 1312 }
    },
  ],
  ['GET /outbox', ({ query }) => paged(state.empty ? [] : outbox.filter(({ state: is }) => is === query['state']), query)],
  ['POST /outbox/:id/retry', () => outbox[2]],
  ['POST /outbox/:id/giving-up', (asked) => filled(asked, 'reason') ?? outbox[3]],
  ['GET /mails', ({ query }) => paged(state.empty ? [] : mails.filter(({ fate }) => fate === query['fate']), query)],
  ['POST /mails/:id/retry', () => ({ case_id: 'd1' })],
]
