import type * as api from '../generated.ts'

export type {
  Allowed,
  AllowancePeriod,
  AskShown,
  AskStep,
  Asks,
  Association,
  BudgetPolicies,
  BudgetPolicy,
  BudgetUnits,
  FairnessQuestion,
  FairnessQuestions,
  Gesture,
  GestureEffects,
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
  UnitBudget,
  UnitMoney,
  UnusedAuthorities,
  UnusedAuthority,
} from '../generated.ts'

export type Redress = api.EmpowermentRedress
