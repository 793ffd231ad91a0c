import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { lazy } from 'react'
import { may, useHasDesk, useHasHistory, useSession } from '@/api/session.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Mark } from '@/components/Mark.tsx'
import { useSay } from '@/lib/sentences.ts'
import { CaseTabs } from './CaseTabs.tsx'
import { asksForHistories } from './which.ts'

const DeskList = lazy(async () => ({ default: (await import('./DeskList.tsx')).DeskList }))
const Histories = lazy(async () => ({ default: (await import('@/features/cases/Histories.tsx')).Histories }))

// Cases: those worked at here, and the histories that measures are counted from.
export function CasesPlace() {
  const search = useSearch({ from: '/inside/cases' })
  const [desk, history] = [useHasDesk(), useHasHistory()]
  if (asksForHistories(search) || (history && !desk && !search['show'])) return <Histories head={desk && <CaseTabs />} />
  return desk || search['show'] ? <DeskList /> : <NoneYet />
}

function NoneYet() {
  const say = useSay()
  const session = useSession()
  return (
    <EmptyState alone picture={<Mark size={48} />} title={say('desk.desk_empty')} what={say('desk.desk_empty_what')}>
      {may(session, 'cases.work') && (
        <Button component={Link} to="/cases/new">
          {say('desk.new')}
        </Button>
      )}
    </EmptyState>
  )
}
