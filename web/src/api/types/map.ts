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
  SetDecision,
  SetLimits,
  SetText,
  SetTouchpoint,
  StarterSet,
  StarterSetBegun,
  StarterSetRow,
  StarterSetRows,
  StarterSetShown,
  TouchpointOnMap,
} from '../generated.ts'
