// A policy as it is typed, and what is sent of it.
import type { BudgetPolicy, NewBudgetPolicy } from '@/api/types.ts'
import type { Amounts } from '@/lib/money.ts'

export const giftKinds = ['person', 'company', 'public_body'] as const
type GiftKind = (typeof giftKinds)[number]
type GiftField = `gift_${GiftKind}_${'at_once' | 'a_year'}`
export const giftField = (kind: GiftKind, when: 'at_once' | 'a_year'): GiftField => `gift_${kind}_${when}`

export interface PolicyDraft extends Record<GiftField, string> {
  name: string
  currency: string
  level: string
  role: string
  unit: string
  touchpoint: string
  most_at_once: string
  allowance: string
  period: string
  rest: string
  source: string
  most_a_customer: string
  customer_period: string
  receipt_from: string
  why: string
}

export function draftOf(of: BudgetPolicy | null, currency: string, { plain }: Amounts): PolicyDraft {
  const amount = (minor: number | null | undefined) =>
    typeof minor === 'number' && minor > 0 ? plain(minor, of?.currency ?? currency) : ''
  const gift = (kind: GiftKind) => {
    const limit = of?.terms.gifts.find((one) => one.of === kind) // 0 is said: nothing at all
    const said = of?.currency ?? currency
    return limit && { at_once: plain(limit.at_once, said), a_year: plain(limit.a_year, said) }
  }
  return {
    gift_person_at_once: gift('person')?.at_once ?? '',
    gift_person_a_year: gift('person')?.a_year ?? '',
    gift_company_at_once: gift('company')?.at_once ?? '',
    gift_company_a_year: gift('company')?.a_year ?? '',
    gift_public_body_at_once: gift('public_body')?.at_once ?? '',
    gift_public_body_a_year: gift('public_body')?.a_year ?? '',
    name: of?.name ?? '',
    currency: of?.currency ?? currency,
    level: of?.who.level ?? '',
    role: of?.who.role ?? '',
    unit: of?.who.unit ?? '',
    touchpoint: of?.who.touchpoint ?? '',
    most_at_once: amount(of?.terms.most_at_once),
    allowance: amount(of?.terms.allowance),
    period: of?.terms.period ?? 'month',
    rest: of?.terms.rest ?? 'lapses',
    source: of?.terms.source ?? 'pool',
    most_a_customer: amount(of?.terms.most_a_customer),
    customer_period: of?.terms.customer_period ?? 'year',
    receipt_from: amount(of?.terms.receipt_from),
    why: '',
  }
}

// What is not an amount is sent as less than nothing, which the server refuses at its field.
const notAnAmount = -1

export function wishOf(draft: PolicyDraft, of: BudgetPolicy | null, { minor }: Amounts): NewBudgetPolicy {
  const amount = (typed: string) => (typed.trim() === '' ? null : (minor(typed, draft.currency) ?? notAnAmount))
  return {
    name: draft.name,
    currency: draft.currency,
    who: { level: draft.level, role: draft.role, unit: draft.unit || null, touchpoint: draft.touchpoint || null },
    terms: {
      most_at_once: amount(draft.most_at_once) ?? 0,
      allowance: draft.touchpoint ? 0 : (amount(draft.allowance) ?? 0),
      period: draft.period as 'month',
      rest: draft.rest as 'lapses',
      source: draft.source as 'pool',
      most_a_customer: amount(draft.most_a_customer),
      customer_period: draft.customer_period as 'year',
      receipt_from: amount(draft.receipt_from),
      gifts: limited(draft).map((kind) => ({
        of: kind,
        at_once: amount(draft[giftField(kind, 'at_once')]) ?? notAnAmount,
        a_year: amount(draft[giftField(kind, 'a_year')]) ?? notAnAmount,
      })),
      kinds: of?.terms.kinds ?? [],
    },
    from: null,
    why: draft.why,
  }
}

// Kinds of customers of which something is typed; who limits one gift says how much a year, too.
const limited = (draft: PolicyDraft) =>
  giftKinds.filter((kind) => draft[giftField(kind, 'at_once')].trim() !== '' || draft[giftField(kind, 'a_year')].trim() !== '')

// The field of the form that the server means.
export function fieldOf(field: string, draft: PolicyDraft): string {
  const [, place, when] = /^terms\/gifts\/(\d+)\/(at_once|a_year)$/.exec(field) ?? []
  const kind = place ? limited(draft)[Number(place)] : undefined
  return kind ? giftField(kind, when as 'at_once') : field.replace(/^(who|terms)\//, '')
}
