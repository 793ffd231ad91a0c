import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { CaseAtDesk } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useFormats } from '@/lib/format.ts'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { Deadlines } from './Deadlines.tsx'
import type { Doing } from './Doings.tsx'
import { isOpen } from './mine.ts'
import { promiseShown, shareOfWay, type PromiseShown } from './promise_words.ts'
import styles from './side.module.css'
import { Targets } from './Targets.tsx'

interface Props {
  of: CaseAtDesk
  onDo: (doing: Doing) => void
}

// What the customer was promised, as a date in words; below it, and never mixed up with it, our own target and the deadlines.
export function PromiseSide({ of, onDo }: Props) {
  const say = useSay()
  const now = useNow()
  const shown = promiseShown(of.standing, now)
  return (
    <Card title={say('desk.promise')}>
      {shown ? <Promised of={of} shown={shown} now={now} /> : <p className="muted">{say('desk.promise_none')}</p>}
      {of.may.work && isOpen(of.row.state) && (
        <div className={styles.actions}>
          <Button
            size="sm"
            variant="default"
            aria-keyshortcuts="p"
            onClick={() => {
              onDo('promise')
            }}
          >
            {say('desk.promise_do')}
          </Button>
        </div>
      )}
      {of.standing && <Targets of={of.standing} />}
      {of.standing && <Deadlines of={of.standing.deadlines} />}
    </Card>
  )
}

function Promised({ of, shown, now }: { of: CaseAtDesk; shown: PromiseShown; now: number }) {
  const say = useSay()
  const { inWords, moment } = useFormats()
  const broken = shown.state === 'broken' || shown.state === 'over'
  return (
    <>
      <p className={styles.until} data-broken={broken || undefined}>
        <time dateTime={shown.until}>{inWords(shown.until)}</time>
      </p>
      <p className="muted small">{stateWords(shown, say)}</p>
      {isOpen(of.row.state) && <Line told={of.row.opened} until={shown.until} now={now} broken={broken} />}
      {shown.before.map((one) => (
        <p key={one.number} className="muted small">
          {say('desk.promise_was')} <s>{moment(one.until)}</s>
          {one.outcome === 'broken' && ` · ${say('desk.promise_broken')}`}
        </p>
      ))}
      {shown.before.length > 0 && <Reasons of={of} />}
    </>
  )
}

// Why it was promised anew: each later promise carries its reason.
function Reasons({ of }: { of: CaseAtDesk }) {
  const reasons = (of.standing?.promises ?? []).filter(({ reason, about }) => reason && about === 'resolve')
  return reasons.map(({ number, reason, act, together }) => (
    <p key={number} className="small">
      <q>{reason}</q> {act && together > 1 && <OneOfMany act={act} together={together} />}
    </p>
  ))
}

// It was moved together with others: what is easily done to many should be easily seen.
function OneOfMany({ act, together }: { act: string; together: number }) {
  const say = useSay()
  return (
    <Link to="/cases/moved/$id" params={{ id: act }}>
      {say('bulk.one_of', { count: together })}
    </Link>
  )
}

const stateWords = ({ state, times }: PromiseShown, say: ReturnType<typeof useSay>) =>
  state === 'anew' ? say('desk.promise_anew', { count: times }) : say(`desk.promise_${state}`)

const week = 6 * 86_400_000 // ms; beyond it a weekday alone would mislead

// The line from "told us" to "promised", with the present on it. Its sentence says the same to those who don't see it.
function Line({ told, until, now, broken }: { told: string; until: string; now: number; broken: boolean }) {
  const say = useSay()
  const { moment, weekTime, dayMonth, share } = useFormats()
  const short = (at: string) => (Date.parse(until) - Date.parse(told) < week ? weekTime(at) : dayMonth(at))
  const way = shareOfWay(told, until, now)
  const words = say('desk.promise_line', { told: moment(told), until: moment(until), share: share(way) })
  return (
    <div className={styles.promiseLine} role="img" aria-label={words} data-broken={broken || undefined}>
      <div className={styles.way}>
        <span className={styles.gone} style={{ width: `${String(way * 100)}%` }} />
        <span className={styles.here} style={{ left: `${String(way * 100)}%` }} />
      </div>
      <div className={styles.ends}>
        <span>{say('desk.promise_told_us', { at: short(told) })}</span>
        <span>{short(until)}</span>
      </div>
    </div>
  )
}
