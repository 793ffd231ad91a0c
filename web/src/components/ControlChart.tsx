import { useNavigate } from '@tanstack/react-router'
import type { Chart } from '@/api/types.ts'
import { useFormats, type Unit } from '@/lib/format.ts'
import { useMarks } from '@/lib/marks.ts'
import { useSay } from '@/lib/sentences.ts'
import { useWidth } from '@/lib/width.ts'
import { CasesLink, searchOf } from './CasesLink.tsx'
import styles from './ControlChart.module.css'
import { layOut, type Layout } from './control_layout.ts'
import { PictureOrTable } from './PictureOrTable.tsx'
import { chartWords, signalWords } from './verdict.ts'

interface Props {
  chart: Chart
  name: string
  unit: Unit
  height?: number
  bare?: boolean // a small one inside a card: no table, no axis words
}

// Points over time with the mean and the limits within which they wander by chance. A point that says something real is
// marked, and the verdict stands below in words.
export function ControlChart({ chart, name, unit, height = 220, bare = false }: Props) {
  const say = useSay()
  const formats = useFormats()
  const [box, width] = useWidth<HTMLDivElement>()
  const picture = (
    <figure className={styles.figure}>
      <div ref={box}>
        <Picture chart={chart} name={name} unit={unit} layout={layOut(chart, unit, width, height, bare)} />
      </div>
      <figcaption className={styles.verdict}>{chartWords(chart, formats, say)}</figcaption>
    </figure>
  )
  if (bare) return picture
  return (
    <PictureOrTable
      picture={picture}
      caption={name}
      heads={[
        say('measures.chart.period'),
        say('measures.chart.value'),
        say('measures.chart.count'),
        say('measures.chart.signal'),
      ]}
      rows={chart.points.map((point, index) => ({
        key: point.from,
        cells: [
          formats.day(point.from),
          point.value === null ? '–' : formats.measure(point.value, unit),
          <CasesLink key="cases" query={point.cases_query} count={point.n} />,
          signalWords(chart, index, say),
        ],
      }))}
    />
  )
}

function Picture({ chart, name, unit, layout }: { chart: Chart; name: string; unit: Unit; layout: Layout }) {
  const say = useSay()
  const formats = useFormats()
  const navigate = useNavigate()
  const open = (index: number) => void navigate({ to: '/cases', search: searchOf(chart.points[index]?.cases_query ?? '') })
  const { shown, mark } = useMarks(chart.points.length, open)
  const words = (index: number) => {
    const point = chart.points[index]
    if (!point) return ''
    const value = point.value === null ? say('web.figure.none') : formats.measure(point.value, unit)
    const signal = signalWords(chart, index, say)
    return [formats.day(point.from), value, say('web.figure.n', { n: formats.count(point.n) }), signal]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <>
      <svg
        className={styles.chart}
        width={layout.width}
        height={layout.height}
        role="group"
        aria-label={say('measures.chart.of', { name })}
      >
        <Frame layout={layout} unit={unit} />
        {layout.lines.map((points) => (
          <polyline key={points} className={styles.line} points={points} />
        ))}
        {layout.marks.map(({ index, x, y, signal, judged }) => (
          <g key={index} className={styles.mark} role="link" aria-label={words(index)} {...mark(index)}>
            <rect className={styles.touch} x={x - layout.reach / 2} y={0} width={layout.reach} height={layout.height} />
            <circle
              className={signal ? styles.signal : judged ? styles.point : styles.unjudged}
              cx={x}
              cy={y}
              r={radius(layout.reach, signal, shown === index)}
            />
          </g>
        ))}
      </svg>
      <div className={styles.detail} aria-hidden>
        {shown === null ? !layout.bare && say('measures.chart.select') : words(shown)}
      </div>
    </>
  )
}

// Points that stand close are drawn smaller, so that four years of weeks can still be read.
function radius(reach: number, signal: boolean, shown: boolean): number {
  const usual = Math.max(1.5, Math.min(3.5, reach * 0.45))
  return shown ? usual + 1.5 : signal ? Math.min(6, usual + 2) : usual
}

// Axes, mean and limits.
function Frame({ layout, unit }: { layout: Layout; unit: Unit }) {
  const formats = useFormats()
  const { left, right } = layout
  return (
    <g aria-hidden>
      {layout.values.map(({ value, y }) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles.tick} x={left - 8} y={y + 4} textAnchor="end">
            {formats.tick(value, unit, layout.values.at(-1)?.value ?? value)}
          </text>
        </g>
      ))}
      {layout.dates.map(({ at, x }) => (
        <text key={at} className={styles.tick} x={x} y={layout.height - 6} textAnchor="middle">
          {formats.month(at)}
        </text>
      ))}
      {layout.centre !== null && <line className={styles.centre} x1={left} x2={right} y1={layout.centre} y2={layout.centre} />}
      {layout.limits.map((y) => (
        <line key={y} className={styles.limit} x1={left} x2={right} y1={y} y2={y} />
      ))}
    </g>
  )
}
