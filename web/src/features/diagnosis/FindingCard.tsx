import { useState } from 'react'
import { may, useSession } from '@/api/session.ts'
import type { Finding } from '@/api/types.ts'
import { CasesLink } from '@/components/CasesLink.tsx'
import { Pill, type Tone } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Decide, useDecision } from './Decide.tsx'
import styles from './diagnosis.module.css'

// One finding: what was seen, how sure that is, what mending it would give, and the one next step.
export function FindingCard({ finding, place }: { finding: Finding; place: number }) {
  const say = useSay()
  const [counted, setCounted] = useState(false)
  const settled = finding.state === 'done' || finding.state === 'dismissed'
  return (
    <article
      id={finding.id}
      className={[styles.finding, place === 1 && !settled && styles.first, settled && styles.settled].filter(Boolean).join(' ')}
      aria-labelledby={`${finding.id}-title`}
    >
      <div className={styles.head}>
        <span className={styles.place} aria-hidden>
          {place}
        </span>
        <h2 id={`${finding.id}-title`}>{finding.title}</h2>
      </div>
      <div className={styles.body}>
        <p>{finding.evidence}</p>
        <div className={styles.tags}>
          <Gain finding={finding} tone={place === 1 ? 'broken' : 'warning'} />
          <Pill>{say(`web.effort.${finding.effort}`)}</Pill>
          {finding.source && <Pill>{finding.source}</Pill>}
          <CasesLink query={finding.cases_query} count={finding.cases.count} />
          <button
            type="button"
            className="textual"
            aria-expanded={counted}
            onClick={() => {
              setCounted(!counted)
            }}
          >
            {say('diagnosis.how_counted')}
          </button>
        </div>
        {counted && <p className={styles.counted}>{finding.how_counted}</p>}
        {settled ? <Settled finding={finding} /> : <NextStep finding={finding} />}
      </div>
    </article>
  )
}

function Gain({ finding: { gain }, tone }: { finding: Finding; tone: Tone }) {
  const say = useSay()
  const { number } = useFormats()
  if (!gain) return null
  return (
    <span title={say('diagnosis.gain_range', { low: number(gain.low), high: number(gain.high) })}>
      <Pill tone={tone}>{say('diagnosis.gain', { n: number(gain.value) })}</Pill>
      <span className="unseen">{say('diagnosis.gain_range', { low: number(gain.low), high: number(gain.high) })}</span>
    </span>
  )
}

function NextStep({ finding }: { finding: Finding }) {
  const say = useSay()
  const session = useSession()
  return (
    <div className={styles.next}>
      <p>
        <strong>{say('diagnosis.next_step')}</strong> {finding.next_step}
      </p>
      {finding.state === 'accepted' && (
        <p className={styles.decided}>
          {finding.owner ? say('diagnosis.owned_by', { name: finding.owner.name }) : say('diagnosis.accepted')}
        </p>
      )}
      {may(session, 'diagnosis.write') && <Decide finding={finding} />}
    </div>
  )
}

function Settled({ finding }: { finding: Finding }) {
  const say = useSay()
  const { day } = useFormats()
  const { decide, error } = useDecision(finding)
  return (
    <div className={styles.decided}>
      <ProblemNote error={error} />
      {say(finding.state === 'done' ? 'diagnosis.was_done' : 'diagnosis.was_dismissed', {
        day: finding.decided ? day(finding.decided) : '',
        reason: finding.reason ?? '',
      })}{' '}
      <button
        type="button"
        className="textual"
        onClick={() => {
          decide({ state: 'new' })
        }}
      >
        {say('diagnosis.take_up_again')}
      </button>
    </div>
  )
}
