// What somebody has typed into the matrix and not yet asked for: kept in this tab, so that nothing is lost.
import { useMemo } from 'react'
import type { Passing, Right, RightHolder, RightsMatrix, WishedLine } from '@/api/types.ts'
import { useDraft } from '@/lib/draft.ts'
import { useAmounts } from '@/lib/money.ts'
import type { Place } from './place.ts'
import { cellKey, holderKey } from './words.ts'

interface Values {
  cells: Record<string, string> // by cell, as typed
  passing: Record<string, Passing>
}

export type Edits = ReturnType<typeof useEdits>

const isAt = (right: Right, { touchpoint, unit }: Place) =>
  (right.cell.touchpoint ?? null) === touchpoint && (right.cell.unit ?? null) === unit

// The columns: whoever holds a right here; before there is any, the roles nearest to customers.
export function columnsOf({ holders, rights }: RightsMatrix, added: RightHolder[]): RightHolder[] {
  const wanted = new Set([...rights.map(({ cell }) => holderKey(cell.holder)), ...added.map(holderKey)])
  if (wanted.size === 0) for (const name of ['frontline', 'lead', 'vertical_head']) wanted.add(`role:${name}`)
  const known = holders.map(({ holder }) => holder)
  const all = [...known, ...added.filter((one) => !known.some((other) => holderKey(other) === holderKey(one)))]
  return all.filter((holder) => wanted.has(holderKey(holder)))
}

export function useEdits({ currency, rights }: RightsMatrix, place: Place, keep: string) {
  const { minor, plain } = useAmounts()
  const draft = useDraft<Values>({ cells: {}, passing: {} }, { keep: `rights.${keep}` })
  const { cells, passing } = draft.values
  return useMemo(() => {
    const inCurrency = rights.filter(({ limit }) => limit.currency === currency)
    const find = (decision: string, holder: RightHolder, here: boolean) =>
      inCurrency.find(
        ({ cell, ...right }) =>
          cellKey(cell.decision, cell.holder) === cellKey(decision, holder) &&
          isAt({ cell, ...right }, here ? place : { touchpoint: null, unit: null }),
      )
    const standing = (decision: string, holder: RightHolder) => find(decision, holder, true)
    const shown = (decision: string, holder: RightHolder) => {
      const right = standing(decision, holder)
      return cells[cellKey(decision, holder)] ?? (right ? plain(right.limit.minor, currency) : '')
    }
    const wished = (decision: string, holder: RightHolder): WishedLine | 'bad' | null => {
      const key = cellKey(decision, holder)
      const typed = cells[key]
      if (typed === undefined) return null
      const right = standing(decision, holder)
      const limit = typed.trim() === '' ? null : minor(typed, currency)
      if (limit === null && typed.trim() !== '') return 'bad'
      const pass = passing[key] ?? right?.passing ?? 'once'
      if (limit === (right?.limit.minor ?? null) && (limit === null || pass === right?.passing)) return null
      return { cell: { decision, holder, ...place }, currency, limit, passing: pass }
    }
    return {
      standing,
      shown,
      wished,
      elsewhere: (decision: string, holder: RightHolder) =>
        place.touchpoint || place.unit ? find(decision, holder, false) : undefined,
      type: (decision: string, holder: RightHolder, typed: string) => {
        draft.change({ cells: { ...cells, [cellKey(decision, holder)]: typed } })
      },
      pass: (decision: string, holder: RightHolder, next: Passing) => {
        const key = cellKey(decision, holder)
        draft.change({ passing: { ...passing, [key]: next } })
      },
      forget: () => {
        draft.change({ cells: {}, passing: {} })
        draft.forget()
      },
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a place is made anew for the same address
  }, [cells, passing, currency, rights, place.touchpoint, place.unit, minor, plain, draft.change, draft.forget])
}
