// The codes of gestures, in the order in which they are offered.
import type { AllowancePeriod, GestureReason, RedressKind } from '@/api/types.ts'

export const reasons: readonly GestureReason[] = [
  'apology',
  'our_mistake',
  'promise_broken',
  'long_wait',
  'effort',
  'hardship',
  'loyalty',
  'occasion',
  'thanks',
  'other',
]

// `_other` would be read as a plural.
export const reasonKey = (reason: GestureReason) =>
  `empowerment.reason_${reason === 'other' ? ('else' as const) : reason}` as const

export const redressKinds: readonly RedressKind[] = ['refund', 'fee_returned', 'correction', 'compensation', 'interest']

export const periods: readonly AllowancePeriod[] = ['month', 'quarter', 'half_year', 'year']
