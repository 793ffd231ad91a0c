import type * as api from '../generated.ts'

export type {
  ChangeLine,
  ChangeState,
  Decision,
  DecisionKind,
  Delegation,
  HolderShown,
  MayI,
  MayIs,
  Money,
  Need,
  NewDelegation,
  Passing,
  Relation,
  RelationKind,
  Right,
  RightCell,
  RightHolder,
  RightsChange,
  RightsChanges,
  RightsPreview,
  RightsScope,
  RightStanding,
  WishedLine,
} from '../generated.ts'

export type RightsMatrix = api.Matrix
export type DelegationWish = api.NewDelegation
