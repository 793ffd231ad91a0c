import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '@/api/client.ts'
import { faultsOf } from '@/api/faults.ts'
import { read, useChange } from '@/api/queries.ts'
import type { BudgetAccount, BudgetAct, Page } from '@/api/types.ts'
import { BudgetLegend } from '@/components/BudgetBar.tsx'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { Button, Form, Submit, TextInput } from '@/components/fields.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { AccountBar } from './AccountBar.tsx'
import styles from './budgets.module.css'
import { nameOf } from './tree.ts'

// One budget: what it has, and everything that happened in it.
export function BudgetPage() {
  const say = useSay()
  const { id } = useParams({ from: '/inside/responsibility/budgets/$id' })
  const { data, error, refetch } = useQuery(read<BudgetAccount>(`/budget-accounts/${id}`))
  return (
    <>
      <PageHead
        title={data ? nameOf(data, say) : say('budgets.title')}
        crumbs={<Link to="/responsibility/budgets">{say('budgets.title')}</Link>}
      />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && (
        <Stack>
          <Card title={say(`budgets.kind_${data.kind}`)} aside={<BudgetLegend />}>
            <AccountBar of={data} />
          </Card>
          <Acts of={data} />
        </Stack>
      )}
    </>
  )
}

function Acts({ of }: { of: BudgetAccount }) {
  const say = useSay()
  const [wrong, setWrong] = useState<BudgetAct | null>(null)
  const list = useInfiniteQuery({
    queryKey: [`/budget-accounts/${of.id}/acts`, 'list'],
    queryFn: async ({ pageParam, signal }) =>
      (await call<Page<BudgetAct>>('GET', `/budget-accounts/${of.id}/acts`, { query: { limit: 50, cursor: pageParam }, signal }))
        .data,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  })
  const acts = list.data?.pages.flatMap(({ items }) => items)
  const done = () => {
    setWrong(null)
  }
  return (
    <Card title={say('budgets.happened')}>
      <ProblemNote error={list.error} onRetry={() => void list.refetch()} />
      {acts?.length === 0 && <p className="muted">{say('budgets.nothing_happened')}</p>}
      <ul>
        {acts?.map((act) => (
          <Act key={act.id} act={act} on={of} onWrong={setWrong} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('budgets.more')}
        </Button>
      )}
      <Dialog title={say('budgets.take_back')} open={wrong !== null} onClose={done}>
        {wrong && <Correct act={wrong} onDone={done} />}
      </Dialog>
    </Card>
  )
}

function Act({ act, on, onWrong }: { act: BudgetAct; on: BudgetAccount; onWrong: (act: BudgetAct) => void }) {
  const say = useSay()
  const { money } = useAmounts()
  const { exact } = useFormats()
  const mine = act.account === on.id
  const other = nameOf(
    mine ? { name: act.other_name, kind: act.other_kind } : { name: act.account_name, kind: act.account_kind },
    say,
  )
  return (
    <li className={styles.act}>
      <span>
        {say(`budgets.act_${act.kind}`)} <span className="muted">· {other}</span>{' '}
        {act.is_corrected && <Pill>{say('budgets.taken_back')}</Pill>}
      </span>
      <span className={styles.amount}>{money(act.amount)}</span>
      <span className="muted small">
        {exact(act.at)}
        {act.by && ` · ${act.by}`}
        {act.reason && ` · ${act.reason}`}
        {act.withheld && ` · ${say('budgets.withheld')}`}{' '}
        {act.the_case && (
          <Link to="/cases/$id" params={{ id: act.the_case }}>
            {say('budgets.to_case')}
          </Link>
        )}
      </span>
      {act.may_be_corrected && (
        <button
          type="button"
          className="textual small"
          onClick={() => {
            onWrong(act)
          }}
        >
          {say('budgets.take_back')}
        </button>
      )}
    </li>
  )
}

// A mistake stays in the books, with its counter-entry beside it.
function Correct({ act, onDone }: { act: BudgetAct; onDone: () => void }) {
  const say = useSay()
  const { money } = useAmounts()
  const draft = useDraft({ reason: '' }, { keep: `budget_correct_${act.id}` })
  const correct = useChange({
    method: 'POST',
    path: `/budget-acts/${act.id}/correction`,
    body: () => draft.values,
    stale: ['/budget-'],
  })
  return (
    <Form
      error={correct.error}
      fields={['reason']}
      onSubmit={() => {
        correct.mutate(undefined, {
          onSuccess: () => {
            draft.forget()
            onDone()
          },
          onError: (failure) => {
            draft.setFaults(faultsOf(failure))
          },
        })
      }}
    >
      <p>{say('budgets.take_back_what', { amount: money(act.amount) })}</p>
      <TextInput label={say('budgets.why')} {...draft.text('reason')} />
      <Submit busy={correct.isPending}>{say('budgets.take_back')}</Submit>
    </Form>
  )
}
