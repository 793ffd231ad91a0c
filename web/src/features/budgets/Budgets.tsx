import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type CSSProperties } from 'react'
import { call } from '@/api/client.ts'
import { may, useSession } from '@/api/session.ts'
import type { BudgetAccount, Page } from '@/api/types.ts'
import { BudgetLegend } from '@/components/BudgetBar.tsx'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Button } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { AccountBar } from './AccountBar.tsx'
import styles from './budgets.module.css'
import { FundForm } from './FundForm.tsx'
import { GrantForm } from './GrantForm.tsx'
import { Months } from './Months.tsx'
import { depths, nameOf } from './tree.ts'

// What employees may spend without asking: for those who lead, their unit and below; for finance all of it.
export function Budgets() {
  const say = useSay()
  const [doing, setDoing] = useState<'fund' | 'grant' | null>(null)
  const session = useSession()
  const writes = may(session, 'budgets.write')
  const list = useInfiniteQuery({
    queryKey: ['/budget-accounts', 'list'],
    queryFn: async ({ pageParam, signal }) =>
      (await call<Page<BudgetAccount>>('GET', '/budget-accounts', { query: { limit: 100, cursor: pageParam }, signal })).data,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  })
  const accounts = list.data?.pages.flatMap(({ items }) => items)
  const done = () => {
    setDoing(null)
  }
  const fund = writes && (
    <Button
      variant={accounts?.length ? 'default' : 'filled'}
      onClick={() => {
        setDoing('fund')
      }}
    >
      {say('budgets.fund')}
    </Button>
  )
  const grant = writes && (
    <Button
      onClick={() => {
        setDoing('grant')
      }}
    >
      {say('budgets.grant')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={say('budgets.title')}
        lede={say('budgets.lede')}
        actions={
          !!accounts?.length &&
          writes && (
            <>
              {fund}
              {grant}
            </>
          )
        }
      />
      <ProblemNote error={list.error} onRetry={() => void list.refetch()} />
      {accounts?.length === 0 && (
        <EmptyState title={say('budgets.empty')} what={say('budgets.empty_what')} why={say('budgets.empty_why')}>
          {fund}
        </EmptyState>
      )}
      <Stack>
        {!!accounts?.length && (
          <Card title={say('budgets.all')} aside={<BudgetLegend />}>
            <Lines of={accounts} />
            {list.hasNextPage && (
              <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {say('budgets.more')}
              </Button>
            )}
          </Card>
        )}
        {!!accounts?.length && may(session, 'budgets.finance') && <Months />}
      </Stack>
      <Dialog title={say('budgets.fund')} open={doing === 'fund'} onClose={done}>
        <FundForm onDone={done} />
      </Dialog>
      <Dialog title={say('budgets.grant')} open={doing === 'grant'} onClose={done}>
        <GrantForm accounts={accounts ?? []} onDone={done} />
      </Dialog>
    </>
  )
}

function Lines({ of }: { of: readonly BudgetAccount[] }) {
  const say = useSay()
  const deep = depths(of)
  return (
    <ul className={styles.lines}>
      {deep.map(({ account, depth }) => (
        <li key={account.id} className={styles.line} style={{ '--depth': depth } as CSSProperties}>
          <span className={styles.name}>
            <Link to="/responsibility/budgets/$id" params={{ id: account.id }}>
              {nameOf(account, say)}
            </Link>{' '}
            <span className="muted small">{account.name && say(`budgets.kind_${account.kind}`)}</span>
          </span>
          <AccountBar of={account} />
        </li>
      ))}
    </ul>
  )
}
