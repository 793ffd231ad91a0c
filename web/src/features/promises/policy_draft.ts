import type { useDraft } from '@/lib/draft.ts'
import type { PolicyFields } from './policy_fields.ts'

// What the parts of the form share.
export interface Part {
  draft: ReturnType<typeof useDraft<PolicyFields>>
}
