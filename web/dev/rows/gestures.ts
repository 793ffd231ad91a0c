// What may be given in a case, what was, and what is asked of the reader.
import type { Gesture, GestureOptions } from '../../src/api/types.ts'
import { page, type Rows } from '../answers.ts'
import { inTime } from '../desk.ts'

const day = 86_400_000
const eur = (minor: number) => ({ minor, currency: 'EUR' })
const bo = { id: 'e-2', name: 'Bo Lind' }
const mette = { id: 'e-3', name: 'Mette Dahl' }
const policy = { id: 'p1', number: 2, name: 'Frontline' }

const kind = (id: string, name: string, usual: number | null) => ({
  id,
  name,
  name_en: name,
  name_da: name,
  nature: 'thing' as const,
  usual: usual === null ? null : eur(usual),
  retired: false,
  version: 1,
})
const flowers = kind('k1', 'Flowers', 2_000)
const voucher = kind('k2', 'Voucher', null)

const options: GestureOptions = {
  at_once: eur(2_500),
  right: eur(3_000),
  policy,
  policy_at_once: eur(2_500),
  left: eur(7_500),
  until: inTime(9 * day),
  customer_left: eur(5_000),
  gift_limit: null,
  above: mette,
  receipt_from: null,
  kinds: [flowers, voucher, kind('k3', 'Invitation to coffee or lunch', 3_000)],
  code: '',
  sentence: '',
}

const given: Gesture = {
  id: 'g1',
  state: 'done',
  kind: voucher,
  amount: eur(5_000),
  given: eur(4_000),
  reason: 'long_wait',
  words: 'Three letters and two calls, and still no card.',
  by: bo,
  at: inTime(-day),
  about: { id: 'd1', number: 10_482, subject: 'Charged twice for the same hotel night' },
  customer: { id: 'c1', name: 'Ines Mørk', hidden: false },
  touchpoint: null,
  unit: null,
  beyond: ['at_once', 'right'],
  allowed: {
    by: mette,
    at: inTime(-day / 2),
    right: 'r1',
    limit: eur(10_000),
    delegation: null,
    policy,
    words: 'They deserve it.',
  },
  asks: [
    { to: mette, asked: inTime(-day), climbs: inTime(-day / 4), end: 'yes', ended: inTime(-day / 2), words: 'They deserve it.' },
  ],
  expires: null,
  receipt_due: true,
  receipts: [],
  said: '€40 was given.',
  may: { answer: false, take_back: false, bring_receipt: true },
}

const asked: Gesture = {
  ...given,
  id: 'g2',
  state: 'asked',
  given: eur(0),
  allowed: null,
  asks: [],
  said: 'Anna Holm is asked about €50.',
}

export const gestureRows: Rows = [
  ['GET /cases/:id/gesture-options', () => options],
  ['GET /cases/:id/gestures', () => page([given])],
  ['GET /cases/:id/redress', () => ({ items: [] })],
  ['POST /cases/:id/gestures', () => given],
  ['GET /gestures/:id', () => given],
  ['POST /ask-links/reading', () => ({ gesture: asked, redress: null })],
]
