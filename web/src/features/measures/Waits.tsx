import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Wait } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { WaitsBars } from '@/components/WaitsBars.tsx'
import { useSay } from '@/lib/sentences.ts'
import { useFilter } from '@/components/filter/filter.ts'
import { FilterBar } from '@/components/filter/FilterBar.tsx'

export function Waits() {
  const say = useSay()
  const { filter } = useFilter()
  const { data, error, refetch } = useQuery(read<{ rows: Wait[] }>('/waits', filter))
  const unclassed = data?.rows.some((row) => row.class === 'unclassed')
  return (
    <>
      <PageHead title={say('measures.waits.title')} lede={say('measures.waits.lede')} />
      <FilterBar compare={false} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data?.rows.length === 0 && (
        <EmptyState title={say('measures.waits.empty_title')} what={say('measures.waits.empty_what')} />
      )}
      {data && data.rows.length > 0 && (
        <Card
          title={say('measures.waits.card')}
          lede={unclassed ? say('measures.waits.unclassed') : say('measures.waits.reading')}
        >
          <WaitsBars waits={data.rows} caption={say('measures.waits.card')} />
        </Card>
      )}
    </>
  )
}
