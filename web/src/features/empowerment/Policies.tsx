import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { BudgetPolicies, BudgetPolicy } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './empowerment.module.css'
import { EndPolicy } from './EndPolicy.tsx'
import { Kinds } from './Kinds.tsx'
import { PolicyForm } from './PolicyForm.tsx'

// Who may give how much without asking, and what there is to give.
export function Policies() {
  const say = useSay()
  const writes = may(useSession(), 'budgets.write')
  const { data, error, refetch } = useQuery(read<BudgetPolicies>('/budget-policies'))
  const [open, setOpen] = useState<{ of: BudgetPolicy | null } | null>(null)
  const [ending, setEnding] = useState<BudgetPolicy | null>(null)
  const add = writes && (
    <Button
      onClick={() => {
        setOpen({ of: null })
      }}
    >
      {say('empowerment.new_policy')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('empowerment.policies')} lede={say('empowerment.policies_lede')} actions={add} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <div className={styles.cards}>
        {data && data.items.length === 0 ? (
          <EmptyState
            title={say('empowerment.policies_empty')}
            what={say('empowerment.policies_empty_what')}
            why={say('empowerment.policies_empty_why')}
          >
            {add}
          </EmptyState>
        ) : (
          <Card>
            <ul>
              {data?.items.map((one) => (
                <Line
                  key={one.id}
                  of={one}
                  writes={writes}
                  onChange={() => {
                    setOpen({ of: one })
                  }}
                  onEnd={() => {
                    setEnding(one)
                  }}
                />
              ))}
            </ul>
          </Card>
        )}
        <Kinds writes={writes} />
      </div>
      <Dialog
        wide
        title={open?.of?.name ?? say('empowerment.new_policy')}
        open={open !== null}
        onClose={() => {
          setOpen(null)
        }}
      >
        {open && (
          <PolicyForm
            of={open.of}
            onDone={() => {
              setOpen(null)
            }}
          />
        )}
      </Dialog>
      <EndPolicy
        of={ending}
        onDone={() => {
          setEnding(null)
        }}
      />
    </>
  )
}

interface LineProps {
  of: BudgetPolicy
  writes: boolean
  onChange: () => void
  onEnd: () => void
}

function Line({ of, writes, onChange, onEnd }: LineProps) {
  const say = useSay()
  const { money } = useAmounts()
  const { day } = useFormats()
  const { terms, currency } = of
  const amount = (minor: number) => money({ minor, currency })
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <strong>{of.name}</strong> {!of.in_force && <Pill>{say('empowerment.from_day', { day: day(of.begins) })}</Pill>}
        <p className="muted small">
          {say('empowerment.terms_once', { amount: amount(terms.most_at_once) })}{' '}
          {terms.allowance > 0 &&
            `${say(`empowerment.terms_${terms.period}`, { amount: amount(terms.allowance) })} ${say(`empowerment.rest_${terms.rest}`)}`}{' '}
          {typeof terms.most_a_customer === 'number' &&
            say('empowerment.terms_customer', { amount: amount(terms.most_a_customer) })}
        </p>
        {of.why && <p className="small">{of.why}</p>}
      </div>
      {writes && !of.ended && (
        <span className={styles.acts}>
          <button type="button" className="textual small" aria-label={`${say('web.change')}: ${of.name}`} onClick={onChange}>
            {say('web.change')}
          </button>
          <button type="button" className="textual small" aria-label={`${say('empowerment.end')}: ${of.name}`} onClick={onEnd}>
            {say('empowerment.end')}
          </button>
        </span>
      )}
    </li>
  )
}
