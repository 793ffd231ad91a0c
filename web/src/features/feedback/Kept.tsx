import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { LiveFigures, LiveOverview } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import bar from '@/components/filter/FilterBar.module.css'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { behindOf, periodOf, type FigureKey } from './behind.ts'
import { CasesBehind } from './CasesBehind.tsx'
import { KeptBy } from './KeptBy.tsx'
import styles from './feedback.module.css'
import { LiveFigure } from './LiveFigure.tsx'
import { Period } from './Period.tsx'
import { useAddress } from './use_address.ts'

const word: FigureKey[] = ['kept_first', 'kept_last', 're_promises']
const told: FigureKey[] = ['dated', 'updates_kept', 'told_before']
const aside: FigureKey[] = ['put_aside', 'refiled_late']
const said: FigureKey[] = ['satisfied', 'answered']

// How we keep our word, and what customers say of it, counted from live cases.
export function Kept() {
  const say = useSay()
  const { day, count } = useFormats()
  const [search, change] = useAddress()
  const period = periodOf(search)
  const { data, error, refetch } = useQuery(read<LiveOverview>('/measures/live', { ...period }))
  const which = behindOf(search)
  return (
    <>
      <PageHead
        title={say('feedback.kept')}
        lede={say('feedback.kept_lede')}
        crumbs={data && `${day(data.period.from)} – ${day(data.period.to)}`}
      />
      <div className={bar.bar} data-print="no">
        <Period from={String(search['from'] ?? '')} to={String(search['to'] ?? '')} onChange={change} />
      </div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && (
        <Stack>
          <Figures title={say('feedback.kept_word')} keys={word} of={data.figures} />
          <Figures title={say('feedback.kept_told')} keys={told} of={data.figures} />
          <Figures title={say('feedback.kept_aside')} keys={aside} of={data.figures} />
          <Figures title={say('feedback.kept_said')} keys={said} of={data.figures} />
          <p className="muted small">
            {say('feedback.kept_counted', { count: data.figures.cases, n: count(data.figures.cases) })} {say('feedback.kept_few')}
          </p>
          {data.figures.moved_together > 0 && (
            <p>
              <Link to="/measures/kept" search={{ ...search, which: 'moved_together' } as never} hash="behind">
                {say('feedback.kept_moved', { count: data.figures.moved_together, n: count(data.figures.moved_together) })}
              </Link>
            </p>
          )}
          {which && <CasesBehind key={which} which={which} period={period} />}
          <KeptBy period={period} />
        </Stack>
      )}
    </>
  )
}

function Figures({ title, keys, of }: { title: string; keys: FigureKey[]; of: LiveFigures }) {
  return (
    <Card title={title}>
      <div className={styles.figures}>
        {keys.map((key) => (
          <LiveFigure key={key} name={key} figure={of[key]} />
        ))}
      </div>
    </Card>
  )
}
