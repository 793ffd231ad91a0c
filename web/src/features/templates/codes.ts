// The codes of ready texts, in the order in which they are offered.
import type { Purpose } from '@/api/types.ts'
import type { Key } from '@/lib/sentences.ts'

export const purposes: Purpose[] = [
  'acknowledgement',
  'holding',
  'question',
  'repromise',
  'apology',
  'resolution',
  'final_response',
  'goodwill',
  'forwarded',
  'other',
]

// A key that ends in `_other` would be a plural.
export const purposeKey = (purpose: Purpose): Key =>
  purpose === 'other' ? 'templates.something_else' : `templates.purpose_${purpose}`
