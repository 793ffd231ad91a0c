export type { BudgetAccount, BudgetAct, BudgetPeriod, BudgetPeriods } from '../generated.ts'
