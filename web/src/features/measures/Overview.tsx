import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { Chart, Finding, Overview as Data, Principle } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ControlChart } from '@/components/ControlChart.tsx'
import { useDefinitions } from '@/components/definitions.ts'
import { MeasureName } from '@/components/MeasureName.tsx'
import { Measured } from '@/components/Measured.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useFilter } from '@/components/filter/filter.ts'
import { FilterBar } from '@/components/filter/FilterBar.tsx'
import styles from './Overview.module.css'
import { PeriodWords } from './PeriodWords.tsx'

// The four principles on one page: what the history says of each, and what it can't say.
export function Overview() {
  const say = useSay()
  const { exact } = useFormats()
  const { filter } = useFilter()
  const { data, error, refetch } = useQuery(read<Data>('/overview', filter))
  return (
    <>
      <PageHead title={say('overview.title')} crumbs={data && <PeriodWords {...data} />} lede={say('overview.lede')} />
      <FilterBar />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <div className={styles.grid}>
            {data.first_finding && <FirstFinding finding={data.first_finding} />}
            {knownFirst(data.principles).map((principle) => (
              <PrincipleCard key={principle.key} principle={principle} />
            ))}
            {data.trend && <Trend measure={data.trend.measure} />}
          </div>
          <p className={`${styles.asOf} muted small`}>
            {isEstimated(data) && `${say('measures.scoreboards.estimated')} `}
            {data.as_of && say('measures.as_of', { at: exact(data.as_of) })}
          </p>
        </>
      )}
    </>
  )
}

// What can be told stands above what can't.
const knownFirst = (principles: readonly Principle[]) =>
  [...principles].sort((left, right) => Number(left.state === 'not_known') - Number(right.state === 'not_known'))

const isEstimated = ({ principles }: Data) =>
  principles.some(({ figures }) => figures.some(({ figure }) => figure.state === 'known' && !figure.exact))

function PrincipleCard({ principle }: { principle: Principle }) {
  const say = useSay()
  return (
    <Card title={say(`overview.principle.${principle.key}`)} lede={say(`overview.principle.${principle.key}_words`)}>
      {principle.state === 'not_known' ? (
        <>
          <p className={styles.unknown}>{say('overview.not_known')}</p>
          <p className={styles.needs}>{say(`overview.needs.${principle.key}`)}</p>
        </>
      ) : (
        <div className={styles.figures}>
          {principle.figures.map(({ measure, figure, compare, cases_query }) => (
            <Measured key={measure} measure={measure} figure={figure} compare={compare} casesQuery={cases_query} />
          ))}
        </div>
      )}
    </Card>
  )
}

function FirstFinding({ finding }: { finding: Finding }) {
  const say = useSay()
  const { count, number } = useFormats()
  return (
    <div className={styles.wide}>
      <Card title={finding.title} lede={say('overview.first_finding')} first>
        <p>{finding.evidence}</p>
        <div className={styles.tags}>
          {finding.gain && <Pill tone="broken">{say('diagnosis.gain', { n: number(finding.gain.value) })}</Pill>}
          <Pill>{say(`web.effort.${finding.effort}`)}</Pill>
          <Link to="/measures/diagnosis" hash={finding.id}>
            {say('overview.to_diagnosis', { n: count(finding.cases.count) })}
          </Link>
        </div>
      </Card>
    </div>
  )
}

// By month, as a year is read; by week, where there are too few months to tell a change from chance.
function Trend({ measure }: { measure: string }) {
  const say = useSay()
  const { filter } = useFilter()
  const { unit, name } = useDefinitions()(measure)
  const { data: months } = useQuery(read<Chart>(`/charts/${measure}`, { ...filter, by: 'month' }))
  const byWeek = months?.verdict === 'too_few'
  const { data: weeks } = useQuery({ ...read<Chart>(`/charts/${measure}`, { ...filter, by: 'week' }), enabled: byWeek })
  const data = byWeek ? weeks : months
  if (!data) return null
  return (
    <div className={styles.wide}>
      <Card title={say(byWeek ? 'overview.trend_by_week' : 'overview.trend')} aside={<MeasureName measure={measure} />}>
        <ControlChart chart={data} name={name} unit={unit} height={180} />
      </Card>
    </div>
  )
}
