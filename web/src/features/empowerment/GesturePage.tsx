import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { Allowed, AskStep, Gesture } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { reasonKey } from './codes.ts'
import styles from './empowerment.module.css'
import { Receipts } from './Receipts.tsx'
import { gestureReads } from './reads.ts'

// One gesture: what, for whom, why; and who allowed it, under which rule, when.
export function GesturePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { data, error, refetch } = useQuery(read<Gesture>(`/gestures/${id}`))
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />
  return <Shown of={data} />
}

function Shown({ of }: { of: Gesture }) {
  const say = useSay()
  const { money } = useAmounts()
  const { moment } = useFormats()
  return (
    <>
      <PageHead
        title={`${of.kind.name}, ${money(of.state === 'done' ? of.given : of.amount)}`}
        lede={of.said}
        crumbs={
          of.about ? (
            <Link to="/cases/$id" params={{ id: of.about.id }}>
              {of.about.number} · {of.about.subject}
            </Link>
          ) : (
            of.customer && (
              <Link to="/customers/$id" params={{ id: of.customer.id }}>
                {of.customer.name}
              </Link>
            )
          )
        }
      />
      <div className={styles.cards}>
        {of.may.answer && (
          <Card title={say('empowerment.your_answer')} first>
            <AnswerForm path={`/gestures/${of.id}/answer`} id={of.id} amount={of.amount} />
          </Card>
        )}
        <Card title={say('empowerment.what_and_why')}>
          {of.words && <p className={styles.said}>{of.words}</p>}
          <dl className={styles.facts}>
            <Fact name={say('empowerment.why')}>{say(reasonKey(of.reason))}</Fact>
            <Fact name={say('empowerment.by')}>
              {of.by.name}, {moment(of.at)}
            </Fact>
            {of.customer && <Fact name={say('empowerment.for')}>{of.customer.name}</Fact>}
            {of.beyond.length > 0 && (
              <Fact name={say('empowerment.asked_because')}>
                {of.beyond.map((why) => say(`empowerment.beyond_${why}`)).join(' ')}
              </Fact>
            )}
          </dl>
          {of.may.take_back && <TakeBack id={of.id} />}
        </Card>
        {of.allowed && <AllowedCard of={of.allowed} />}
        {of.asks.length > 0 && <AskSteps of={of.asks} />}
        <Receipts of={of} />
      </div>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

// Who allowed this, under which rule, when.
function AllowedCard({ of }: { of: Allowed }) {
  const say = useSay()
  const { money } = useAmounts()
  const { moment } = useFormats()
  return (
    <Card title={say('empowerment.allowed')}>
      <dl className={styles.facts}>
        <Fact name={say('empowerment.allowed_by')}>
          {of.by.name}, {moment(of.at)}
        </Fact>
        {of.limit && (
          <Fact name={say('empowerment.under_right')}>
            {say('empowerment.right_limit', { amount: money(of.limit) })}
            {of.delegation && ` ${say('empowerment.through_delegation')}`}
          </Fact>
        )}
        {of.policy && (
          <Fact name={say('empowerment.under_policy')}>
            {say('empowerment.policy_version', { name: of.policy.name, n: of.policy.number })}
          </Fact>
        )}
      </dl>
      {of.words && <p className={styles.said}>{of.words}</p>}
    </Card>
  )
}

function AskSteps({ of }: { of: AskStep[] }) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <Card title={say('empowerment.ask_steps')}>
      <ol className={styles.steps}>
        {of.map((step) => (
          <li key={`${step.to.id} ${step.asked}`}>
            <p>
              {say(`empowerment.step_${step.end}`, { name: step.to.name })}{' '}
              <span className="muted small">{moment(step.ended ?? step.asked)}</span>
            </p>
            {step.words && <p className={styles.said}>{step.words}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function TakeBack({ id }: { id: string }) {
  const say = useSay()
  const take = useChange({ method: 'DELETE', path: `/gestures/${id}/ask`, stale: gestureReads })
  return (
    <div className={styles.gap}>
      <ProblemNote error={take.error} />
      <Button
        variant="default"
        loading={take.isPending}
        onClick={() => {
          take.mutate()
        }}
      >
        {say('empowerment.take_back')}
      </Button>
    </div>
  )
}
