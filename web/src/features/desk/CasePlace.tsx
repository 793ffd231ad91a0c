import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy } from 'react'
import { Problem } from '@/api/problem.ts'
import { NotThere } from '@/components/NotThere.tsx'
import { useSay } from '@/lib/sentences.ts'
import { DeskCase } from './DeskCase.tsx'
import { deskCaseQuery } from './reads.ts'

const HistoryPage = lazy(async () => ({ default: (await import('@/features/cases/HistoryPage.tsx')).HistoryPage }))

// One case: as it is worked at where it is live, else as the measures see it. A live one shows its history too, on request.
export function CasePlace() {
  const { id } = useParams({ from: '/inside/cases/$id' })
  const { show } = useSearch({ from: '/inside/cases/$id' })
  return <OneCase key={id} id={id} history={show === 'history'} />
}

function OneCase({ id, history }: { id: string; history: boolean }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(deskCaseQuery(id))
  if (!data && error instanceof Problem && error.status === 404) return <HistoryPage />
  if (!data) return <NotThere error={error} onRetry={() => void refetch()} to="/cases" toWords={say('desk.to_list')} />
  return history ? <HistoryPage desk /> : <DeskCase of={data} />
}
