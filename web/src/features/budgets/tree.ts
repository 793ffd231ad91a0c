import type { BudgetAccount } from '@/api/types.ts'
import type { Say } from '@/lib/sentences.ts'

export const nameOf = ({ name, kind }: Pick<BudgetAccount, 'name' | 'kind'>, say: Say) => name || say(`budgets.kind_${kind}`)

// Each budget under the one above it, as far as that is here; in the order they came in.
export function depths(accounts: readonly BudgetAccount[]): { account: BudgetAccount; depth: number }[] {
  const here = new Set(accounts.map(({ id }) => id))
  const below = new Map<string | null, BudgetAccount[]>()
  for (const account of accounts) {
    const above = account.under && here.has(account.under) ? account.under : null
    below.set(above, [...(below.get(above) ?? []), account])
  }
  const walk = (above: string | null, depth: number): { account: BudgetAccount; depth: number }[] =>
    (below.get(above) ?? []).flatMap((account) => [{ account, depth }, ...walk(account.id, depth + 1)])
  return walk(null, 0)
}
