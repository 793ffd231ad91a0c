import type { BulkDone } from '@/api/types.ts'

const held = 10_000 // ms for which each message waits before it goes out

// Seconds until answers to many go out; null once they have, and for every other act.
export function secondsHeld({ act, at }: Pick<BulkDone, 'act' | 'at'>, now: number): number | null {
  if (act !== 'answer') return null
  const left = Math.ceil((Date.parse(at) + held - now) / 1000)
  return left > 0 ? left : null
}
