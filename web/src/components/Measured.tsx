import type { Figure } from '@/api/types.ts'
import { useFormats, type Formats } from '@/lib/format.ts'
import { useSay, type Say } from '@/lib/sentences.ts'
import { CasesLink } from './CasesLink.tsx'
import { figureRead, type FigureRead } from './definitions.ts'
import { MeasureName } from './MeasureName.tsx'
import styles from './Measured.module.css'

interface Props {
  measure: string
  figure: Figure
  compare?: Figure | null
  casesQuery?: string
}

// One figure as the whole product shows it: its name opens its definition, beside it n and the interval, below it the way to its cases.
// That it is an estimate stands with the definition, and once on the page. Too few cases and "the history can't tell" are states of their own, never a zero.
export function Measured({ measure, figure: told, compare = null, casesQuery }: Props) {
  const say = useSay()
  const formats = useFormats()
  const figure = figureRead(measure, told)
  const known = figure.state === 'known' && figure.value !== null
  return (
    <div className={styles.measured}>
      <div className={styles.name}>
        <MeasureName measure={measure} more={<p className="muted small">{basis(figure, formats, say)}</p>} />
      </div>
      {known ? (
        <div className={styles.value}>{formats.measure(figure.value ?? 0, figure.unit)}</div>
      ) : (
        <div className={styles.unsaid}>{unsaid(figure, say)}</div>
      )}
      <div className={styles.beside}>
        {known && <Basis figure={figure} />}
        {casesQuery !== undefined && figure.n > 0 && <CasesLink query={casesQuery} />}
      </div>
      {compare?.value !== null && compare !== null && compare.state === 'known' && (
        <div className={styles.compare}>{say('web.figure.before', { value: formats.measure(compare.value, figure.unit) })}</div>
      )}
    </div>
  )
}

// The same beside a figure: n and interval, each unbroken.
export function Basis({ figure }: { figure: FigureRead }) {
  const say = useSay()
  const formats = useFormats()
  return (
    <p className={styles.basis}>
      {basis({ ...figure, exact: true }, formats, say)
        .split(' · ')
        .map((part) => (
          <span key={part}>{part}</span>
        ))}
    </p>
  )
}

// "n 15,902 · 77.7 – 79.0 %": what a figure stands on.
export function basis(figure: FigureRead, formats: Formats, say: Say): string {
  const n = say('web.figure.n', { n: formats.count(figure.n) })
  const range = figure.low !== null && figure.high !== null ? formats.range(figure.low, figure.high, figure.unit) : null
  return [n, range, figure.exact ? null : say('web.figure.estimate')].filter(Boolean).join(' · ')
}

export const unsaid = (figure: FigureRead, say: Say) =>
  figure.state !== 'too_few'
    ? say('web.figure.not_known')
    : figure.n > 0
      ? say('web.figure.too_few', { n: figure.n })
      : say('web.figure.withheld')
