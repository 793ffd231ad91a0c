import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Chart, Try, TryChart, TryCharts } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ControlChart } from '@/components/ControlChart.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './tries.module.css'
import { chartFor, unitOf, withValue } from './weeks.ts'

// What the measures of the touchpoint did meanwhile. Nothing is concluded from them: too much else happened in those weeks.
export function Beside({ of }: { of: Try }) {
  const say = useSay()
  const { data, error, refetch } = useQuery({
    ...read<TryCharts>(`/tries/${of.id}/charts`),
    enabled: of.touchpoint !== null,
  })
  if (!of.touchpoint) return <p className={styles.aside}>{say('tries.no_touchpoint')}</p>
  return (
    <section className={styles.beside} aria-labelledby="beside">
      <h2 id="beside">{say('tries.beside', { touchpoint: of.touchpoint.name })}</h2>
      <p className="muted">{say('tries.beside_what')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <div className={styles.charts}>
        {data?.charts.map((one) => (
          <OneChart key={one.look} of={one} begun={data.begun} />
        ))}
      </div>
    </section>
  )
}

function OneChart({ of, begun }: { of: TryChart; begun: string }) {
  const say = useSay()
  const { day } = useFormats()
  const name = say(`tries.look_${of.look}`)
  const known = withValue(of)
  return (
    <Card title={name} lede={say(`tries.look_${of.look}_is`)}>
      {known === 0 ? (
        <p className="muted">{say('tries.no_weeks')}</p>
      ) : (
        <ControlChart
          chart={chartFor(of) as Chart}
          name={name}
          unit={unitOf(of.look)}
          height={200}
          begun={{ day: begun, words: say('tries.begun_here') }}
          caption={
            of.too_few
              ? say('tries.too_few', { count: known, n: known })
              : say('tries.no_verdict', { n: of.baseline, day: day(begun) })
          }
        />
      )}
    </Card>
  )
}
