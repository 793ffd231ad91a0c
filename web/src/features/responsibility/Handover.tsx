import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { Holdings } from '@/api/types.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { HandoverForm } from './HandoverForm.tsx'
import { HandoverProgress } from './HandoverProgress.tsx'
import { HoldingsList } from './HoldingsList.tsx'
import styles from './responsibility.module.css'

export function Handover() {
  const { id } = useParams({ strict: false })
  return <OnePerson key={id} id={id ?? ''} />
}

// Everything that falls vacant when somebody leaves or is away for long, and handing it over in one step.
function OnePerson({ id }: { id: string }) {
  const say = useSay()
  const { day } = useFormats()
  const { data, error, refetch } = useQuery(read<Holdings>(`/employees/${id}/holdings`))
  const [begun, setBegun] = useState<string | null>(null)
  if (!data)
    return (
      <NotThere error={error} onRetry={() => void refetch()} to="/responsibility/gaps" toWords={say('responsibility.gaps')} />
    )
  const at = data.running ?? begun
  const name = data.person.name
  return (
    <>
      <PageHead
        title={say('responsibility.holdings', { name })}
        crumbs={<Link to="/responsibility/gaps">{say('responsibility.gaps')}</Link>}
        lede={
          data.last_day
            ? `${say('responsibility.holdings_lede')} ${say('responsibility.last_day_is', { day: day(data.last_day) })}.`
            : say('responsibility.holdings_lede')
        }
      />
      <div className={styles.cards}>
        {at && <HandoverProgress key={at} id={at} employee={id} fresh={at === begun} />}
        {data.groups.length === 0 && !at && (
          <EmptyState title={say('responsibility.holds_nothing')} what={say('responsibility.holds_nothing_what', { name })} />
        )}
        {data.groups.length > 0 && <HoldingsList of={data} />}
        {!data.running && data.groups.some(({ hand_over }) => hand_over) && (
          <HandoverForm key={begun} of={data} onBegun={setBegun} />
        )}
      </div>
    </>
  )
}
