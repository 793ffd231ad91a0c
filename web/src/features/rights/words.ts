// How holders, places and people are called on screen.
import { useQuery } from '@tanstack/react-query'
import { readAll } from '@/api/queries.ts'
import type { Decision, Named, RelationKind, RightCell, RightHolder, Touchpoint } from '@/api/types.ts'
import { useSay, type Key, type Say } from '@/lib/sentences.ts'

export const holderName = (say: Say, holder: RightHolder) =>
  holder.kind === 'role' ? say(`rights.role_${holder.name}` as Key) : holder.name

export const holderKey = (holder: RightHolder) => `${holder.kind}:${holder.name.toLowerCase()}`

export const cellKey = (decision: string, holder: RightHolder) => `${decision}|${holderKey(holder)}`

export const useDecisions = () => useQuery(readAll<Decision>('/decisions?retired=true')).data ?? []
export const useTouchpoints = () => useQuery(readAll<Touchpoint>('/touchpoints')).data ?? []
export const useUnits = () => useQuery(readAll<Named>('/units')).data ?? []

export const nearKey = (kind: RelationKind): Key => (kind === 'other' ? 'rights.near_something' : `rights.near_${kind}`)

// The place a right holds at; nothing where it holds everywhere.
export function usePlaceName() {
  const say = useSay()
  const touchpoints = useTouchpoints()
  const units = useUnits()
  return ({ touchpoint, unit }: Pick<RightCell, 'touchpoint' | 'unit'>) => {
    const names = [
      touchpoint && say('rights.place_touchpoint', { name: touchpoints.find(({ id }) => id === touchpoint)?.name ?? '…' }),
      unit && say('rights.place_unit', { name: units.find(({ id }) => id === unit)?.name ?? '…' }),
    ]
    return names.filter(Boolean).join(', ')
  }
}
