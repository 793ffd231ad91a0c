// What a change is made to: today's map, or a draft of a re-organisation, whose every edit names the draft's version.
import { mapReads } from './reads.ts'

export interface Plan {
  draft: { id: string; version: number } | null
  stale: string[]
}

export const todayPlan: Plan = { draft: null, stale: mapReads }

export const draftPlan = (id: string, version: number): Plan => ({ draft: { id, version }, stale: ['/map/drafts'] })

export const pathIn = ({ draft }: Plan, collection: 'touchpoints' | 'journeys', id: string | null): string =>
  `${draft ? `/map/drafts/${draft.id}` : ''}/${collection}${id === null ? '' : `/${id}`}`

// Of a draft its own version; of today that of the thing itself.
export const matchOf = ({ draft }: Plan, version: number | null): string | null => {
  const of = draft ? draft.version : version
  return of === null ? null : `"${String(of)}"`
}
