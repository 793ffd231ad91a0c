import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { Chart, Definition } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ControlChart } from '@/components/ControlChart.tsx'
import { readIn } from '@/components/definitions.ts'
import { MeasureName } from '@/components/MeasureName.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Segments } from '@/components/Segments.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { useFilter } from '@/components/filter/filter.ts'
import { FilterBar } from '@/components/filter/FilterBar.tsx'
import styles from './Scoreboards.module.css'

// Every measure over time, by week or by month, with what is a real change said in words.
export function Charts() {
  const say = useSay()
  const language = useLanguage()
  const navigate = useNavigate()
  const { by = 'week' } = useSearch({ from: '/inside/measures/charts' })
  const { filter } = useFilter()
  const { data } = useQuery({ ...read<Definition[]>('/measures/definitions', { language }), staleTime: Infinity })
  const show = (next: 'week' | 'month') =>
    void navigate({ to: '/measures/charts', search: { ...filter, ...(next === 'month' ? { by: next } : {}) } })
  return (
    <>
      <PageHead title={say('measures.chart.title')} lede={say('measures.chart.lede')} />
      <div className={styles.head} data-print="no">
        <Segments
          label={say('measures.chart.by')}
          value={by}
          options={[
            { value: 'week', label: say('measures.chart.weekly') },
            { value: 'month', label: say('measures.chart.monthly') },
          ]}
          onChange={show}
        />
      </div>
      <FilterBar compare={false} />
      <Stack>
        {data?.map((definition) => (
          <OneChart key={definition.key} definition={definition} by={by} />
        ))}
      </Stack>
    </>
  )
}

// A measure that this history knows nothing of has no chart, and takes no place.
function OneChart({ definition, by }: { definition: Definition; by: 'week' | 'month' }) {
  const { filter } = useFilter()
  const { data } = useQuery({ ...read<Chart>(`/charts/${definition.key}`, { ...filter, by }), retry: false })
  if (!data?.points.some(({ value }) => value !== null)) return null
  return (
    <Card title={<MeasureName measure={definition.key} />}>
      <ControlChart chart={data} name={definition.name} unit={readIn(definition.key, definition.unit)} />
    </Card>
  )
}
