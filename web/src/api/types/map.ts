import type * as api from '../generated.ts'

export type ResponsibilityMap = api.Map
export type {
  ComparedTouchpoint,
  DraftComparison,
  DraftMap,
  FieldChange,
  JourneyOnMap,
  MapChange,
  MapChanges,
  MapDraft,
  MovedOnMap,
  NameOfId,
  PartTaken,
  PersonsPart,
  TouchpointOnMap,
} from '../generated.ts'
