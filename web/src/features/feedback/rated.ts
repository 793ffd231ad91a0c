// Which lines of what a customer said are worth a place on their case.
import type { CaseFeedback } from '@/api/types.ts'

// Every answer; and that one is still hoped for, as long as the resolution it is about stands.
export const linesOf = (items: readonly CaseFeedback[], resolved: boolean) =>
  items.filter(({ rated }, place) => rated !== null || (place === 0 && resolved))
