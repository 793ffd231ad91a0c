import type { Entry } from '@/api/types.ts'

const isMessage = ({ kind, delivery }: Entry) => kind === 'message_in' || (kind === 'message_out' && delivery !== 'taken_back')

// The messages that came after the last entry the writer saw.
export function cameMeanwhile(thread: readonly Entry[], seen: string | null): Entry[] {
  const at = thread.findIndex(({ id }) => id === seen)
  return at < 0 ? [] : thread.slice(at + 1).filter(isMessage)
}

// Seconds until a held message goes out; null once it has gone, or was never held.
export function secondsLeft({ delivery, goes_out }: Entry, now: number): number | null {
  if (delivery !== 'held' || goes_out === null) return null
  const left = Math.ceil((Date.parse(goes_out) - now) / 1000)
  return left > 0 ? left : null
}
