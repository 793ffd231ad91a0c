import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { BudgetUnits, Named, UnitBudget, UnitMoney } from '@/api/types.ts'
import { BudgetBar } from '@/components/BudgetBar.tsx'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { NativeSelect } from '@/components/fields.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import { Effects } from './Effects.tsx'
import styles from './empowerment.module.css'
import { GivenHere } from './GivenHere.tsx'
import { Questions } from './Questions.tsx'
import { Unused } from './Unused.tsx'

// For those who lead: what a unit may give, what it gave, and what of that is worth a conversation. Never of a person.
export function UnitBudgetPage() {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/inside/responsibility/budgets/unit' })
  const { data, error, refetch } = useQuery(read<BudgetUnits>('/budget-units'))
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />
  const unit = search['unit'] ?? data.items[0]?.id
  if (unit === undefined)
    return (
      <>
        <PageHead title={say('empowerment.unit')} />
        <EmptyState title={say('empowerment.unit_none')} what={say('empowerment.unit_none_what')} />
      </>
    )
  return (
    <OneUnit
      key={unit}
      id={unit}
      units={data.items}
      onGo={(to) => {
        void navigate({ to: '/responsibility/budgets/unit', search: { unit: to } as never })
      }}
    />
  )
}

interface Props {
  id: string
  units: readonly Named[]
  onGo: (unit: string) => void
}

function OneUnit({ id, units, onGo }: Props) {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<UnitBudget>(`/units/${id}/budget`))
  if (!data)
    return (
      <NotThere
        error={error}
        onRetry={() => void refetch()}
        to="/responsibility/budgets/unit"
        toWords={say('empowerment.unit')}
      />
    )
  return (
    <>
      <PageHead
        title={say('empowerment.unit_of', { unit: data.unit.name })}
        lede={say('empowerment.unit_lede')}
        actions={
          units.length > 1 && (
            <NativeSelect
              aria-label={say('empowerment.unit_which')}
              data={units.map(({ id: value, name }) => ({ value, label: name }))}
              value={id}
              onChange={({ currentTarget: { value } }) => {
                onGo(value)
              }}
            />
          )
        }
      />
      <div className={styles.cards}>
        {data.items.length === 0 && <p className="muted">{say('empowerment.unit_no_policy')}</p>}
        {data.items.map((one) => (
          <Amounts key={one.currency} of={one} />
        ))}
        {data.few ? <p className={styles.note}>{say('empowerment.unit_few')}</p> : <Ninety of={data} />}
        {!data.few && <Questions unit={id} />}
        <Unused unit={id} />
        <Effects />
        <GivenHere unit={id} />
      </div>
    </>
  )
}

function Amounts({ of: { currency, own, spent, held, left } }: { of: UnitMoney }) {
  const say = useSay()
  const { money } = useAmounts()
  if (!own && !left) return null
  return (
    <Card title={say('empowerment.unit_people', { currency })}>
      {spent && held && left && <BudgetBar spent={spent} held={held} left={left} />}
      {own && <p className={`${styles.gap} muted small`}>{say('empowerment.unit_own', { amount: money(own) })}</p>}
    </Card>
  )
}

// What the unit did with it lately.
function Ninety({ of }: { of: UnitBudget }) {
  const say = useSay()
  const { count } = useFormats()
  const gestures = of.gestures ?? 0
  const customers = of.customers ?? 0
  const whom = say('empowerment.did_whom', { count: customers, n: count(customers) })
  return (
    <p>
      {gestures === 0
        ? say('empowerment.unit_given_none')
        : say('empowerment.unit_given', { count: gestures, n: count(gestures), whom })}{' '}
      {of.receipts_due > 0 && say('empowerment.unit_receipts', { count: of.receipts_due, n: count(of.receipts_due) })}
    </p>
  )
}
