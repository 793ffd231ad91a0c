import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useRef } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Today as TodayRead } from '@/api/types.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Mark } from '@/components/Mark.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { FirstSteps } from '@/features/first_steps/FirstSteps.tsx'
import { useFormats, type Formats } from '@/lib/format.ts'
import { useNow } from '@/lib/now.ts'
import { loadTheRest, useSay, withTheRest, type Say } from '@/lib/sentences.ts'
import { useWalk } from '@/lib/walk.ts'
import { CaseLines } from './CaseLines.tsx'
import { fallsDueToday } from './due.ts'
import styles from './desk.module.css'
import { HandoffAnswer } from './HandoffAnswer.tsx'
import { Team } from './Team.tsx'

const TodayPrinciples = lazy(async () => ({
  default: (await Promise.all([import('@/features/principles/TodayPrinciples.tsx'), loadTheRest()]))[0].TodayPrinciples,
}))
const LoopsToClose = lazy(async () => ({
  default: (await withTheRest(import('@/features/feedback/LoopsToClose.tsx'))).LoopsToClose,
}))

// What is mine to do now, in the order in which it falls due; for those who lead, what will break before it breaks.
export function Today() {
  const say = useSay()
  const formats = useFormats()
  const now = useNow()
  const session = useSession()
  const lists = useRef<HTMLDivElement>(null)
  const { data, error, refetch } = useQuery({ ...read<TodayRead>('/desk/today'), refetchInterval: 60_000 })
  useWalk(lists)
  return (
    <>
      <PageHead title={useGreeting(now)} lede={data && lede(data, now, formats, say)} />
      <FirstSteps />
      {data && may(session, 'feedback.read') && (
        <Suspense>
          <LoopsToClose />
        </Suspense>
      )}
      {data && may(session, 'principles.read') && (
        <Suspense>
          <TodayPrinciples />
        </Suspense>
      )}
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && isQuiet(data) && <Quiet />}
      {data && !isQuiet(data) && (
        <div ref={lists} className={data.leads ? styles.todayLead : styles.today}>
          {isMineQuiet(data) ? <Quiet /> : <Mine of={data} now={now} />}
          {data.leads && <Team of={data} now={now} />}
        </div>
      )}
    </>
  )
}

function Mine({ of, now }: { of: TodayRead; now: number }) {
  const say = useSay()
  const { count } = useFormats()
  const shown = of.mine.slice(0, 20)
  const all = (
    <Link to="/cases" search={{ show: 'mine' }}>
      {say('desk.all_mine', { n: count(of.mine_total) })}
    </Link>
  )
  return (
    <div className={styles.column}>
      <CaseLines
        title={say('desk.offered')}
        rows={of.offered}
        now={now}
        detail={({ owner }) => say('desk.from_owner', { name: owner.name })}
        beside={({ id, owner, subject }) => <HandoffAnswer id={id} giver={owner.name} subject={subject} />}
      />
      <CaseLines title={say('desk.first')} rows={shown} now={now} more={of.mine_total > shown.length && all} />
      <CaseLines title={say('desk.answered')} rows={of.answered} now={now} />
      <CaseLines title={say('desk.mentions')} rows={of.mentions} now={now} />
      <CaseLines title={say('desk.drafts')} rows={of.drafts} now={now} />
    </div>
  )
}

// Empty, and so the place to say what it is for.
function Quiet() {
  const say = useSay()
  return (
    <EmptyState
      picture={<Mark size={48} />}
      title={say('desk.today_empty')}
      what={say('desk.today_empty_what')}
      why={say('desk.today_empty_why')}
    >
      <Button component={Link} to="/cases/new">
        {say('desk.new')}
      </Button>
      <Button component={Link} to="/cases" search={{ show: 'all' } as never} variant="default">
        {say('desk.see_team')}
      </Button>
    </EmptyState>
  )
}

const isMineQuiet = ({ mine, offered, answered, mentions, drafts }: TodayRead) =>
  [mine, offered, answered, mentions, drafts].every(({ length }) => length === 0)

const isQuiet = (today: TodayRead) =>
  isMineQuiet(today) && [today.breaking, today.unaccepted, today.escalated, today.together].every(({ length }) => length === 0)

function lede({ mine, mine_total }: TodayRead, now: number, { count, day }: Formats, say: Say) {
  if (mine_total === 0) return undefined
  const due = mine.filter(({ next_due }) => fallsDueToday(next_due, now, day)).length
  const yours = say('desk.yours', { count: mine_total, n: count(mine_total) })
  return `${yours} ${due === 0 ? say('desk.nothing_due') : say('desk.falls_due', { count: due, n: count(due) })}`
}

function useGreeting(now: number): string {
  const say = useSay()
  const { hourOfDay } = useFormats()
  const name = useSession().me?.name.split(' ')[0] ?? ''
  const hour = hourOfDay(new Date(now).toISOString())
  if (!name) return say('desk.today')
  return say(hour < 12 ? 'desk.morning' : hour < 18 ? 'desk.day' : 'desk.evening', { name })
}
