import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Calendar, Year } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { CalendarForm } from './CalendarForm.tsx'
import styles from './calendars.module.css'
import { DaysOff } from './DaysOff.tsx'
import { Feeds } from './Feeds.tsx'
import { inForce, isAhead, type Version } from './versions.ts'
import { WeekWords } from './WeekWords.tsx'
import { YearPicture } from './YearPicture.tsx'

export function CalendarPage() {
  const { id } = useParams({ from: '/inside/settings/calendars/$id' })
  return <OneCalendar key={id} id={id} />
}

// One calendar: its year, its hours through time, its days off and where they come from.
function OneCalendar({ id }: { id: string }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<Calendar>(`/calendars/${id}`))
  const [changing, setChanging] = useState(false)
  const writes = may(useSession(), 'policies.write')
  if (!data)
    return <NotThere error={error} onRetry={() => void refetch()} to="/settings/calendars" toWords={say('calendars.to_list')} />
  const done = () => {
    setChanging(false)
  }
  return (
    <>
      <PageHead
        title={data.name}
        crumbs={<Link to="/settings/calendars">{say('calendars.title')}</Link>}
        lede={data.standard && <Pill tone="accent">{say('calendars.standard')}</Pill>}
        actions={
          writes && (
            <Button
              onClick={() => {
                setChanging(true)
              }}
            >
              {say('calendars.change')}
            </Button>
          )
        }
      />
      <div className={styles.grid}>
        <Card>
          <KeptYear id={id} />
        </Card>
        <div className={styles.side}>
          <Versions versions={data.versions} />
          <DaysOff of={data} writes={writes} />
          <Feeds of={data} writes={writes} />
        </div>
      </div>
      <Dialog title={say('calendars.change')} open={changing} wide onClose={done}>
        <CalendarForm calendar={data} onDone={done} />
      </Dialog>
    </>
  )
}

function KeptYear({ id }: { id: string }) {
  const [year, setYear] = useState(() => new Date().getFullYear())
  const { data, error } = useQuery(read<Year>(`/calendars/${id}/year`, { year }))
  return (
    <>
      <ProblemNote error={error} />
      {data && <YearPicture of={data} year={year} onYear={setYear} />}
    </>
  )
}

function Versions({ versions }: { versions: readonly Version[] }) {
  const say = useSay()
  const { day } = useFormats()
  const now = inForce(versions)
  const begins = (version: Version) => {
    if (version.from <= '1970-01-01') return say('calendars.always')
    return say(isAhead(version) ? 'calendars.ahead' : 'calendars.since', { from: day(version.from) })
  }
  return (
    <Card title={say('calendars.versions')}>
      {versions.map((version) => (
        <details key={version.from} className={styles.version} open={version === now || isAhead(version)}>
          <summary>
            {begins(version)} <span className="muted small">{version.zone}</span>{' '}
            {version === now && <Pill tone="kept">{say('calendars.in_force')}</Pill>}
          </summary>
          <WeekWords week={version.week} />
        </details>
      ))}
    </Card>
  )
}
