import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Bounces } from '@/api/types.ts'
import { BounceMap } from '@/components/BounceMap.tsx'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { useFilter } from '@/components/filter/filter.ts'
import { FilterBar } from '@/components/filter/FilterBar.tsx'

export function Bouncing() {
  const say = useSay()
  const { filter } = useFilter()
  const { data, error, refetch } = useQuery(read<Bounces>('/bounces', filter))
  return (
    <>
      <PageHead title={say('measures.bounces.title')} lede={say('measures.bounces.lede')} />
      <FilterBar compare={false} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.pairs.length === 0 && (
        <EmptyState title={say('measures.bounces.empty_title')} what={say('measures.bounces.empty_what')} />
      )}
      {data && data.pairs.length > 0 && (
        <Card title={say('measures.bounces.card')} lede={say('measures.bounces.reading')}>
          <BounceMap bounces={data} caption={say('measures.bounces.card')} height={460} />
        </Card>
      )}
    </>
  )
}
