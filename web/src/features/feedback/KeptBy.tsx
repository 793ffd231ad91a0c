import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Figure, LiveBoard } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { basis, unsaid } from '@/components/Measured.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import type { Days } from './behind.ts'
import styles from './feedback.module.css'
import { useAddress } from './use_address.ts'

const sides = ['team', 'touchpoint', 'month'] as const

// The same by team, touchpoint or month, each with its interval: no ranks.
export function KeptBy({ period }: { period: Days }) {
  const say = useSay()
  const [search, change] = useAddress()
  const by = sides.find((each) => each === search['by']) ?? 'team'
  const { data, error, refetch } = useQuery(read<LiveBoard>(`/measures/live/by/${by}`, { ...period }))
  return (
    <Card
      title={say('feedback.kept_by')}
      aside={
        <Segments
          label={say('feedback.kept_by')}
          value={by}
          options={sides.map((value) => ({ value, label: say(`feedback.by_${value}`) }))}
          onChange={(value) => {
            change({ by: value })
          }}
        />
      }
    >
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <ul>
        {data?.rows.map(({ id, name, figures }) => (
          <li key={id} className={styles.board}>
            <strong>{name}</strong>
            <Side name={say('feedback.kept_short')} figure={figures.kept_first} />
            <Side name={say('feedback.csat_short')} figure={figures.satisfied} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Side({ name, figure }: { name: string; figure: Figure }) {
  const say = useSay()
  const formats = useFormats()
  const known = figure.state === 'known' && figure.value !== null
  return (
    <span>
      {name}: {known ? <strong>{formats.measure(figure.value ?? 0, figure.unit)}</strong> : unsaid(figure, say)}{' '}
      {known && <span className="muted small">{basis({ ...figure, exact: true }, formats, say)}</span>}
    </span>
  )
}
