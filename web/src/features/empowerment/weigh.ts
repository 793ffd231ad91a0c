// What will happen with an amount, said before it is sent. The server decides; this only chooses the words of the button.
import type { GestureOptions, Money } from '@/api/types.ts'

export type Weighed = 'none' | 'at_once' | 'asked' | 'nobody'

export function weigh({ at_once, above }: GestureOptions, minor: number | null): Weighed {
  if (minor === null) return 'none'
  if (minor <= at_once.minor) return 'at_once'
  return above ? 'asked' : 'nobody'
}

// What the amount begins with: the usual one of the kind, where it is of this currency; else nothing.
export const begins = (usual: Money | null | undefined, currency: string): number | null =>
  usual?.currency === currency && usual.minor > 0 ? usual.minor : null
