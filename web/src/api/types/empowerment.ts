import type * as api from '../generated.ts'

export type {
  Allowed,
  AllowancePeriod,
  AskShown,
  AskStep,
  Asks,
  BudgetPolicies,
  BudgetPolicy,
  Gesture,
  GestureKind,
  GestureKinds,
  GestureOptions,
  GestureReason,
  MatterState,
  Money,
  MyAllowance,
  MyBudget,
  NewBudgetPolicy,
  RedressKind,
  RedressList,
} from '../generated.ts'

export type Redress = api.EmpowermentRedress
