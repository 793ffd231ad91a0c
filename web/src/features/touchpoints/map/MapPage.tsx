import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { address } from '@/api/client.ts'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { GapPage, JourneyOnMap, ResponsibilityMap } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Mark } from '@/components/Mark.tsx'
import { Menu } from '@/components/Menu.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Board } from './Board.tsx'
import { JourneyForm } from './JourneyForm.tsx'
import { JourneyMenu } from './JourneyMenu.tsx'
import styles from './map.module.css'
import { StepSheet } from './StepSheet.tsx'
import { todayPlan } from './plan.ts'
import { useHealth, useOpenStep } from './use_health.ts'
import { useToday } from './use_today.ts'

type Doing = { step: null } | { journey: JourneyOnMap | null }

// Who answers for what, along the customer's journeys. The map drives the desk: what is changed here changes where cases go.
export function MapPage() {
  const say = useSay()
  const writes = may(useSession(), 'touchpoints.write')
  const { map, error, refetch, move, notMoved } = useToday()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [step, openStep] = useOpenStep()
  const gaps = useGaps()
  const health = useHealth()
  const done = () => {
    setDoing(null)
    if (step !== null) openStep(null)
  }
  const empty = map?.journeys.length === 0 && map.loose.length === 0
  return (
    <>
      <PageHead title={say('map.title')} lede={say('map.lede')} actions={map && <Actions writes={writes} onDo={setDoing} />} />
      <ProblemNote error={error} onRetry={refetch} />
      <ProblemNote error={notMoved} />
      {map && empty && (
        <EmptyState picture={<Mark size={48} />} title={say('map.empty')} what={say('map.empty_what')} why={say('map.empty_why')}>
          {writes && (
            <Button component={Link} to="/responsibility/begin">
              {say('map.begin_set')}
            </Button>
          )}
          {writes && (
            <button
              type="button"
              className="textual"
              onClick={() => {
                setDoing({ step: null })
              }}
            >
              {say('map.begin_own')}
            </button>
          )}
        </EmptyState>
      )}
      {map && !empty && (
        <Board
          of={map}
          gaps={gaps}
          health={health?.of}
          onOpen={openStep}
          onMove={writes ? move : null}
          journeyActs={(journey, at) =>
            writes && (
              <JourneyMenu
                of={journey}
                at={at}
                map={map}
                onChange={() => {
                  setDoing({ journey })
                }}
              />
            )
          }
        />
      )}
      {map && <Doings of={map} doing={doing} writes={writes} onDone={done} />}
      {map && step !== null && (
        <StepSheet key={step} id={step} map={map} plan={todayPlan} writes={writes} health={health} onDone={done} />
      )}
    </>
  )
}

function Actions({ writes, onDo }: { writes: boolean; onDo: (doing: Doing) => void }) {
  const say = useSay()
  const download = (format: string) => () => {
    window.location.assign(address(`/map-export?format=${format}`))
  }
  return (
    <span className={styles.acts}>
      {writes && (
        <>
          <Link to="/responsibility/begin">{say('map.starter_sets')}</Link>
          <Link to="/responsibility/drafts">{say('map.drafts')}</Link>
          <Button
            variant="default"
            onClick={() => {
              onDo({ journey: null })
            }}
          >
            {say('map.add_journey')}
          </Button>
          <Button
            onClick={() => {
              onDo({ step: null })
            }}
          >
            {say('map.add_step')}
          </Button>
        </>
      )}
      <Menu
        label={say('map.take_away')}
        className="textual small"
        button={say('map.take_away')}
        choices={[
          { words: 'CSV', choose: download('csv') },
          { words: 'Excel', choose: download('xlsx') },
        ]}
      />
    </span>
  )
}

interface DoingsProps {
  of: ResponsibilityMap
  doing: Doing | null
  writes: boolean
  onDone: () => void
}

function Doings({ of, doing, writes, onDone }: DoingsProps) {
  const say = useSay()
  if (doing === null) return null
  if ('journey' in doing)
    return (
      <Dialog title={doing.journey?.name ?? say('map.add_journey')} open onClose={onDone}>
        <JourneyForm of={doing.journey} plan={todayPlan} onDone={onDone} />
      </Dialog>
    )
  return <StepSheet id={null} map={of} plan={todayPlan} writes={writes} onDone={onDone} />
}

// How many gaps each touchpoint has, for whoever may know.
function useGaps() {
  const reads = may(useSession(), 'touchpoints.write')
  const { data } = useQuery({ ...read<GapPage>('/responsibility/gaps', { limit: 200 }), enabled: reads, retry: false })
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { touchpoint } of data?.items ?? [])
      if (touchpoint) counts.set(touchpoint.id, (counts.get(touchpoint.id) ?? 0) + 1)
    return counts
  }, [data])
}
