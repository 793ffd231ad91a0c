// A policy as it is typed, and what is sent of it.
import type { BudgetPolicy, NewBudgetPolicy } from '@/api/types.ts'
import type { Amounts } from '@/lib/money.ts'

export interface PolicyDraft {
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
  return {
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
      gifts: of?.terms.gifts ?? [],
      kinds: of?.terms.kinds ?? [],
    },
    from: null,
    why: draft.why,
  }
}
