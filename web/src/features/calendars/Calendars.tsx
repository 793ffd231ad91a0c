import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Calendar } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { CalendarForm } from './CalendarForm.tsx'
import { inForce } from './versions.ts'
import { WeekWords } from './WeekWords.tsx'

// In which hours of the week people work, and when nobody does.
export function Calendars() {
  const say = useSay()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(read<{ items: Calendar[] }>('/calendars'))
  const [adding, setAdding] = useState(false)
  const add = may(useSession(), 'policies.write') && (
    <Button
      onClick={() => {
        setAdding(true)
      }}
    >
      {say('calendars.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('calendars.title')} lede={say('calendars.lede')} actions={add} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && <EmptyState title={say('calendars.empty')} what={say('calendars.empty_what')} />}
      <Stack>
        {data?.items.map((calendar) => (
          <Line key={calendar.id} calendar={calendar} />
        ))}
      </Stack>
      <Dialog
        title={say('calendars.add')}
        open={adding}
        wide
        onClose={() => {
          setAdding(false)
        }}
      >
        <CalendarForm calendar={null} onDone={({ id }) => void navigate({ to: '/settings/calendars/$id', params: { id } })} />
      </Dialog>
    </>
  )
}

function Line({ calendar }: { calendar: Calendar }) {
  const say = useSay()
  const now = inForce(calendar.versions)
  return (
    <Card
      title={
        <Link to="/settings/calendars/$id" params={{ id: calendar.id }}>
          {calendar.name}
        </Link>
      }
      aside={calendar.standard && <Pill tone="accent">{say('calendars.standard')}</Pill>}
      lede={now?.zone}
    >
      {now && <WeekWords week={now.week} />}
    </Card>
  )
}
