import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Association, Figure, GestureEffects } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { IntervalBar } from '@/components/IntervalBar.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './unit_budget.module.css'

// What gestures went with, of all units together: a difference with its interval, and the word for what it is.
export function Effects() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<GestureEffects>('/gesture-effects'))
  return (
    <Card title={say('empowerment.effects')} lede={data?.compared}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <div className={styles.effects}>
        {data && <Effect title={say('empowerment.effect_satisfied')} of={data.satisfied} />}
        {data && <Effect title={say('empowerment.effect_reopened')} of={data.reopened} />}
      </div>
    </Card>
  )
}

function Effect({ title, of }: { title: string; of: Association }) {
  const say = useSay()
  const { count, points } = useFormats()
  const figure = figureOf(of)
  const widest = Math.max(Math.abs(of.low ?? 0), Math.abs(of.high ?? 0)) * 1.1
  return (
    <section className={styles.effect}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {of.difference !== null && <strong>{say('empowerment.effect_points', { difference: points(of.difference) })}</strong>}
      </div>
      {figure && <IntervalBar figure={figure} reference={0} domain={[-widest, widest]} />}
      <p className="small">{of.sentence}</p>
      {figure && (
        <p className="muted small">{say('empowerment.effect_with', { n: count(of.with), compared: count(of.compared) })}</p>
      )}
    </section>
  )
}

// As figures are drawn; none where there are too few to say.
const figureOf = ({ difference, low, high, compared }: Association): Figure | null =>
  difference === null ? null : { value: difference, low, high, n: compared, unit: 'share', state: 'known', exact: true }
