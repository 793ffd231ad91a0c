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
  begun?: { day: string; words: string } // something that began meanwhile, to be marked
  caption?: string // said below in place of the verdict: where nothing is to be concluded
}

// Points over time with the mean and the limits within which they wander by chance. A point that says something real is
// marked, and the verdict stands below in words.
export function ControlChart({ chart, name, unit, height = 220, bare = false, begun, caption }: Props) {
  const say = useSay()
  const formats = useFormats()
  const [box, width] = useWidth<HTMLDivElement>()
  const picture = (
    <figure className={styles.figure}>
      <div ref={box}>
        <Picture
          chart={chart}
          name={name}
          unit={unit}
          layout={layOut(chart, unit, width, height, bare, begun?.day)}
          begun={begun?.words ?? ''}
        />
      </div>
      <figcaption className={styles.verdict}>{caption ?? chartWords(chart, formats, say)}</figcaption>
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
          point.cases_query === '' ? formats.count(point.n) : <CasesLink key="cases" query={point.cases_query} count={point.n} />,
          signalWords(chart, index, say),
        ],
      }))}
    />
  )
}

interface PictureProps {
  chart: Chart
  name: string
  unit: Unit
  layout: Layout
  begun: string
}

function Picture({ chart, name, unit, layout, begun }: PictureProps) {
  const say = useSay()
  const formats = useFormats()
  const navigate = useNavigate()
  const opens = (index: number) => Boolean(chart.points[index]?.cases_query)
  const open = (index: number) => {
    if (opens(index)) void navigate({ to: '/cases', search: searchOf(chart.points[index]?.cases_query ?? '') })
  }
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
        {layout.begun !== null && (
          <g>
            <line
              className={styles.begun}
              x1={layout.begun}
              x2={layout.begun}
              y1={4}
              y2={layout.height - (layout.bare ? 4 : 26)}
            />
            <text
              className={styles.begunWords}
              x={layout.begun + (layout.begun > layout.width * 0.7 ? -6 : 6)}
              y={14}
              textAnchor={layout.begun > layout.width * 0.7 ? 'end' : 'start'}
            >
              {begun}
            </text>
          </g>
        )}
        {layout.lines.map((points) => (
          <polyline key={points} className={styles.line} points={points} />
        ))}
        {layout.marks.map(({ index, x, y, signal, judged }) => (
          <g key={index} className={styles.mark} role={opens(index) ? 'link' : 'img'} aria-label={words(index)} {...mark(index)}>
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
        {shown === null
          ? !layout.bare && chart.points.some((_, index) => opens(index)) && say('measures.chart.select')
          : words(shown)}
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
