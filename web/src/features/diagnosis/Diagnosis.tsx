import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Bounces, Chart, Diagnosis, Finding } from '@/api/types.ts'
import { BounceMap } from '@/components/BounceMap.tsx'
import { Card } from '@/components/Card.tsx'
import { ControlChart } from '@/components/ControlChart.tsx'
import { useDefinitions } from '@/components/definitions.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Mark } from '@/components/Mark.tsx'
import { MeasureName } from '@/components/MeasureName.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote, sentenceOf } from '@/components/ProblemNote.tsx'
import { Progress } from '@/components/Progress.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { daysBefore } from '@/lib/filter.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './diagnosis.module.css'
import { FindingCard } from './FindingCard.tsx'

const askAgain = 2_000
const atFirst = 7 // findings; nobody picks up thirty at once

// Where you stand, and what to pick first.
export function DiagnosisPage() {
  const say = useSay()
  const { data, error, refetch } = useQuery({
    ...read<Diagnosis>('/diagnosis'),
    // Also before the first run: it begins by itself soon after an import.
    refetchInterval: ({ state }) => (state.data?.state === 'ready' ? false : askAgain),
  })
  return (
    <>
      <PageHead
        title={say('diagnosis.title')}
        crumbs={data?.period && <Crumbs cases={data.cases} period={data.period} />}
        lede={data?.summary.join(' ')}
        actions={data?.state === 'ready' && <Actions />}
      />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Stack>
        {data?.state === 'none' && <NotYet />}
        {data?.state === 'running' && (
          <Card title={say('diagnosis.running')}>
            <Progress label={say('diagnosis.running_words')} done={data.progress?.done ?? 0} total={data.progress?.total ?? 0} />
          </Card>
        )}
        {data && (data.state === 'ready' || data.findings.length > 0) && <Ready diagnosis={data} />}
      </Stack>
    </>
  )
}

function Crumbs({ cases, period }: { cases: number; period: { from: string; to: string } }) {
  const say = useSay()
  const { count, day } = useFormats()
  return (
    <>{say('measures.period', { count: cases, n: count(cases), from: day(period.from), to: day(daysBefore(period.to, 1)) })}</>
  )
}

function Actions() {
  const say = useSay()
  const session = useSession()
  const again = useChange({ method: 'POST', path: '/diagnosis', stale: ['/diagnosis'] })
  return (
    <>
      <Button variant="default" component="a" href="/api/v1/diagnosis/report.html" target="_blank" rel="noreferrer">
        {say('diagnosis.report')}
      </Button>
      {may(session, 'diagnosis.write') && (
        <Button
          variant="subtle"
          loading={again.isPending}
          onClick={() => {
            again.mutate()
          }}
        >
          {say('diagnosis.again')}
        </Button>
      )}
    </>
  )
}

function NotYet() {
  const say = useSay()
  const run = useChange({ method: 'POST', path: '/diagnosis', stale: ['/diagnosis'] })
  return (
    <>
      <ProblemNote error={run.error} />
      <EmptyState
        picture={<Mark size={48} />}
        title={say('diagnosis.none_title')}
        what={say('diagnosis.none_what')}
        why={say('diagnosis.none_why')}
      >
        <Button
          loading={run.isPending}
          onClick={() => {
            run.mutate()
          }}
        >
          {say('diagnosis.run')}
        </Button>
      </EmptyState>
    </>
  )
}

const isSettled = ({ state }: Finding) => state === 'done' || state === 'dismissed'

function Ready({ diagnosis }: { diagnosis: Diagnosis }) {
  const say = useSay()
  const { findings } = diagnosis
  const [all, setAll] = useState(() => location.hash !== '')
  useScrollToHash(findings)
  if (findings.length === 0) return <EmptyState title={say('diagnosis.nothing_title')} what={say('diagnosis.nothing_what')} />
  // Open ones in the server's order (gain over effort), settled ones below.
  const open = findings.filter((finding) => !isSettled(finding))
  const shown = all ? open : open.slice(0, atFirst)
  const settled = findings.filter(isSettled)
  return (
    <div className={styles.grid}>
      <div className={styles.findings}>
        <NoLonger findings={findings} />
        {diagnosis.nothing_significant && <Card title={say('diagnosis.nothing_title')}>{say('diagnosis.nothing_what')}</Card>}
        {shown.map((finding, index) => (
          <FindingCard key={finding.id} finding={finding} place={index + 1} />
        ))}
        {shown.length < open.length && (
          <div>
            <Button
              variant="default"
              onClick={() => {
                setAll(true)
              }}
            >
              {say('diagnosis.show_others', { count: open.length - shown.length })}
            </Button>
          </div>
        )}
        {settled.map((finding, index) => (
          <FindingCard key={finding.id} finding={finding} place={open.length + index + 1} />
        ))}
      </div>
      <div className={styles.side}>
        <BouncesCard />
        <TrendCard measure="ftr" />
      </div>
    </div>
  )
}

// Whoever followed an address to a finding that is found no longer is told so, and what was decided of it.
function NoLonger({ findings }: { findings: Finding[] }) {
  const say = useSay()
  const id = location.hash.slice(1)
  const isGone = id !== '' && !findings.some((finding) => finding.id === id)
  const { error } = useQuery({ ...read<Finding>(`/findings/${id}`), enabled: isGone, retry: false })
  return isGone && error ? <Card title={say('diagnosis.no_longer')}>{sentenceOf(error, say)}</Card> : null
}

// An address with #finding leads to that finding once it stands.
function useScrollToHash(findings: Finding[]) {
  useEffect(() => {
    const id = location.hash.slice(1)
    if (id) document.getElementById(id)?.scrollIntoView()
  }, [findings.length])
}

function BouncesCard() {
  const say = useSay()
  const { data } = useQuery(read<Bounces>('/bounces'))
  if (!data || data.pairs.length === 0) return null
  return (
    <Card title={say('measures.bounces.title')} lede={say('measures.bounces.reading')}>
      <BounceMap bounces={data} caption={say('measures.bounces.card')} height={360} alone />
    </Card>
  )
}

function TrendCard({ measure }: { measure: string }) {
  const { name, unit } = useDefinitions()(measure)
  const { data } = useQuery({ ...read<Chart>(`/charts/${measure}`, { by: 'month' }), retry: false })
  if (!data?.points.some(({ value }) => value !== null)) return null
  return (
    <Card title={<MeasureName measure={measure} />}>
      <ControlChart chart={data} name={name} unit={unit} height={140} bare />
    </Card>
  )
}
