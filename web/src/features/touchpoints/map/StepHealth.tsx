import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Figure, HealthFigure, TouchpointHealth } from '@/api/types.ts'
import { CasesLink } from '@/components/CasesLink.tsx'
import { Basis, unsaid } from '@/components/Measured.tsx'
import { MeasureName } from '@/components/MeasureName.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './map.module.css'
import type { Health } from './use_health.ts'

// How it goes at one touchpoint: four figures, each with what it stands on and the way to its cases.
export function StepHealth({ of, health }: { of: string; health: Health }) {
  const say = useSay()
  const { day, moment, count } = useFormats()
  const one = health.of.get(of)
  if (!one) return null
  const period = { from: health.from, to: health.to }
  return (
    <section aria-labelledby="health">
      <h3 id="health" className={styles.subtitle}>
        {say('map.health')}
      </h3>
      {one.complaints === null ? (
        <p className="muted">{say('map.health_withheld')}</p>
      ) : (
        <dl className={styles.health}>
          <Said name={say('map.health_complaints')} value={count(one.complaints)}>
            {one.complaints > 0 && (
              <Link to="/responsibility/complaints/$id" params={{ id: of }}>
                {say('web.see_cases')}
              </Link>
            )}
          </Said>
          <Measured name={<MeasureName short measure="turnaround_median" />} figure={one.turnaround} unit="hours">
            <CasesLink query={one.cases_query} />
          </Measured>
          <Measured name={<MeasureName short measure="ftr" />} figure={one.ftr} unit="share">
            <CasesLink query={one.cases_query} />
          </Measured>
          <Measured name={say('map.health_csat')} figure={one.csat} unit="share">
            <Link to="/measures/feedback" search={{ ...period, touchpoint: of } as never}>
              {say('map.health_marks')}
            </Link>
          </Measured>
        </dl>
      )}
      <p className="muted small">
        {say('map.health_period', { from: day(health.from), to: day(health.to), at: moment(health.asOf) })}
      </p>
    </section>
  )
}

interface MeasuredProps {
  name: ReactNode
  figure: HealthFigure
  unit: 'hours' | 'share'
  children: ReactNode // the way to its cases
}

// Too few is a state of its own, never a zero.
function Measured({ name, figure, unit, children }: MeasuredProps) {
  const say = useSay()
  const formats = useFormats()
  if (figure.state !== 'known' || figure.value === null)
    return (
      <Said name={name} value={<span className={styles.unsaid}>{fewSaid(figure, say)}</span>}>
        {figure.n > 0 && children}
      </Said>
    )
  return (
    <Said name={name} value={formats.measure(figure.value, unit)}>
      <Basis figure={asFigure(figure, unit)} />
      {children}
    </Said>
  )
}

const asFigure = ({ value, low, high, n }: HealthFigure, unit: 'hours' | 'share'): Figure => ({
  value,
  low,
  high,
  n,
  unit,
  state: 'known',
  exact: true,
})

function fewSaid(figure: HealthFigure, say: ReturnType<typeof useSay>): string {
  if (figure.state === 'not_known') return say('web.figure.not_known')
  return figure.n > 0 ? unsaid({ ...asFigure(figure, 'share'), state: 'too_few' }, say) : say('map.health_no_cases')
}

function Said({ name, value, children }: { name: ReactNode; value: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.beside}>{children}</dd>
    </div>
  )
}

// In one line on the card: what customers bring there, and how it goes. Nothing where nothing may be said.
export function HealthLine({ of }: { of: TouchpointHealth | undefined }) {
  const say = useSay()
  const formats = useFormats()
  if (!of || of.complaints === null) return null
  const share = (figure: HealthFigure) => (figure.state === 'known' && figure.value !== null ? formats.share(figure.value) : null)
  const ftr = share(of.ftr)
  const csat = share(of.csat)
  const said = [
    of.complaints > 0 && say('map.card_complaints', { count: of.complaints, n: formats.count(of.complaints) }),
    ftr && say('map.card_ftr', { value: ftr }),
    csat && say('map.card_csat', { value: csat }),
  ].filter((part) => typeof part === 'string')
  return said.length > 0 ? <span className={styles.team}>{said.join(' · ')}</span> : null
}
