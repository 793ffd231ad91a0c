import type * as api from '../generated.ts'

export type {
  DeadlineTerm,
  Match,
  PolicyList,
  PolicySet,
  PolicySets,
  PolicyVersionView,
  Previewed,
  Rung,
  RungTo,
  Target,
  TargetTerm,
  Terms,
  To,
  Year,
  YearDay,
} from '../generated.ts'

// The version of each comes and goes as its ETag.
export type Calendar = Omit<api.Calendar, 'version'>
export type Policy = Omit<api.PolicyView, 'version'>
