import type { HandoverTo, HoldingKind } from '@/api/types.ts'

export interface Receivers {
  all: string | null // whoever gets what nobody else is chosen for
  by: Partial<Record<HoldingKind, string | null>>
}

// Who gets what, kind by kind; a kind for which nobody is chosen stays where it is.
export function receiversOf(kinds: readonly HoldingKind[], { all, by }: Receivers): HandoverTo[] {
  return kinds.flatMap((kind) => {
    const to = by[kind] ?? all
    return to ? [{ kind, thing: null, to }] : []
  })
}
