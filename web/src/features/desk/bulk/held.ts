import type { BulkDone } from '@/api/types.ts'

const held = 10_000 // ms for which each message waits before it goes out

// Seconds until messages to many go out; null once they have, and for every act that sends none.
export function secondsHeld({ act, at }: Pick<BulkDone, 'act' | 'at'>, now: number): number | null {
  if (act !== 'answer' && act !== 'repromise') return null
  const left = Math.ceil((Date.parse(at) + held - now) / 1000)
  return left > 0 ? left : null
}
