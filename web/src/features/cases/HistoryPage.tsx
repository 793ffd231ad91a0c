import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Case } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { Thread } from '@/components/Thread.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, useSayCode } from '@/lib/sentences.ts'
import styles from './cases.module.css'

const Adopting = lazy(async () => ({ default: (await import('@/features/desk/Adopting.tsx')).Adopting }))

// One case as it went: its thread on a time line, beside it what the measures make of it.
export function HistoryPage({ desk = false }: { desk?: boolean }) {
  const say = useSay()
  const { id } = useParams({ from: '/inside/cases/$id' })
  const { data, error, refetch } = useQuery(read<Case>(`/cases/${id}`))
  if (!data) return <NotThere error={error} onRetry={() => void refetch()} to="/cases" toWords={say('cases.to_list')} />
  return (
    <>
      <PageHead
        title={title(data)}
        crumbs={<Crumbs of={data} />}
        lede={data.historical ? say('cases.historical') : undefined}
        actions={desk ? <ToDesk id={id} /> : <ToAdopt of={data} />}
      />
      <div className={styles.grid}>
        <Thread events={data.events} />
        <aside className={styles.side} aria-label={say('cases.outcome')}>
          <Outcome of={data} />
          <Subject of={data} />
        </aside>
      </div>
    </>
  )
}

// A live case is worked at elsewhere; here it stands as the measures see it.
function ToDesk({ id }: { id: string }) {
  const say = useSay()
  return (
    <Link to="/cases/$id" params={{ id }} search={{}}>
      {say('cases.to_desk')}
    </Link>
  )
}

// One that has not ended in the other system can be worked at here from now on.
function ToAdopt({ of }: { of: Case }) {
  const works = may(useSession(), 'cases.work')
  if (!works || !of.historical || !isOpen(of)) return null
  return (
    <Suspense fallback={null}>
      <Adopting of={of} />
    </Suspense>
  )
}

const isOpen = ({ outcome }: Case) => outcome.open_hours !== null || outcome.duration_hours === null

const title = ({ subject, reference }: Case) => subject.touchpoint ?? reference

function Crumbs({ of: { reference, source } }: { of: Case }) {
  const say = useSay()
  return (
    <>
      <Link to="/cases">{say('web.place.cases')}</Link> › {reference} {source && `· ${say('cases.from_source', { source })}`}
    </>
  )
}

function Outcome({ of }: { of: Case }) {
  const { outcome, opened, ended } = of
  const say = useSay()
  const sayCode = useSayCode()
  const { hours, measure, exact } = useFormats()
  const open = isOpen(of)
  return (
    <Card title={say('cases.outcome')}>
      <p className={styles.large}>{open ? say('cases.still_open') : hours(outcome.duration_hours ?? 0)}</p>
      <p className="muted small">
        {ended && !open
          ? say('cases.from_to', { from: exact(opened), to: exact(ended) })
          : say('cases.since', { from: exact(opened) })}
        {outcome.open_hours !== null && <> · {say('cases.known_so_far', { time: hours(outcome.open_hours) })}</>}
      </p>
      <dl className={`${styles.facts} ${styles.below}`}>
        {outcome.resolution_hours !== null && <Fact name={say('cases.until_resolved')} value={hours(outcome.resolution_hours)} />}
        {outcome.turnaround_hours !== null && (
          <Fact name={say('cases.turnaround')} value={measure(outcome.turnaround_hours, 'working')} />
        )}
        {outcome.working_hours !== null && <Fact name={say('cases.working')} value={measure(outcome.working_hours, 'working')} />}
        <Fact name={say('cases.handoffs')} value={String(outcome.handoffs)} />
        <Fact name={say('cases.bounced')} value={String(outcome.bounces)} />
        <Fact name={say('cases.was_reopened')} value={say(outcome.reopened ? 'cases.yes' : 'cases.no')} />
        <div>
          <dt>{say('cases.first_time_right')}</dt>
          <dd>
            <Pill tone={tones[outcome.first_time_right]}>{say(`cases.ftr_${outcome.first_time_right}`)}</Pill>
          </dd>
        </div>
      </dl>
      {outcome.why_not.length > 0 && (
        <ul className={`${styles.why} muted small`}>
          {outcome.why_not.map((code) => (
            <li key={code}>{sayCode(`cases.why_${code}`) ?? code}</li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const tones = { yes: 'kept', no: 'broken', so_far: 'accent', unknown: 'plain' } as const

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const subjects = ['customer', 'touchpoint', 'product', 'vertical', 'channel', 'kind', 'priority'] as const

function Subject({ of: { subject } }: { of: Case }) {
  const say = useSay()
  const given = subjects.filter((key) => subject[key])
  if (given.length === 0) return null
  return (
    <Card title={say('cases.subject')}>
      <dl className={styles.facts}>
        {given.map((key) => (
          <Fact key={key} name={say(`cases.subject_${key}`)} value={subject[key] ?? ''} />
        ))}
      </dl>
    </Card>
  )
}
