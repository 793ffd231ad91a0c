import type { Standing, TargetStanding } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useLanguage, useSay } from '@/lib/sentences.ts'
import { workingTime } from './promise_words.ts'
import { Ring } from './Ring.tsx'
import styles from './side.module.css'

// Our own targets, in working time: the one to resolve as a ring, the others as lines.
export function Targets({ of }: { of: Standing }) {
  const say = useSay()
  const resolve = of.targets.find(({ target, state }) => target === 'resolve' && (state === 'running' || state === 'paused'))
  const others = of.targets.filter((one) => one !== resolve && one.state !== 'ended')
  if (of.targets.length === 0) return null
  return (
    <div className={styles.targets}>
      <h3 className={styles.subhead}>{say('desk.target')}</h3>
      {resolve && <Resolving of={resolve} pausedSince={of.paused_since} />}
      <dl className={styles.facts}>
        {others.map((one) => (
          <div key={one.target}>
            <dt>{say(`desk.target_${one.target}`)}</dt>
            <dd>
              <State of={one} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

export const timeWords = { en: { hours: 'h', minutes: 'min' }, da: { hours: 't', minutes: 'min.' } } as const

function Resolving({ of: { used, total, due }, pausedSince }: { of: TargetStanding; pausedSince: string | null }) {
  const say = useSay()
  const { moment } = useFormats()
  const words = timeWords[useLanguage()]
  const left = total - used
  const told = { used: workingTime(used, words), total: workingTime(total, words), left: workingTime(left, words) }
  const alt = [
    say(left > 0 ? 'desk.target_alt' : 'desk.target_alt_over', told),
    pausedSince && say('desk.target_alt_paused', { at: moment(pausedSince) }),
  ]
  return (
    <>
      <Ring
        share={total > 0 ? used / total : 1}
        paused={pausedSince !== null}
        large={left > 0 ? told.left : workingTime(-left, words)}
        small={say(left > 0 ? 'desk.target_left' : 'desk.target_over')}
        label={alt.filter(Boolean).join(' ')}
      />
      <p className="muted small">
        {pausedSince
          ? say('desk.target_paused', { at: moment(pausedSince) })
          : due
            ? `${say('desk.target_due', { at: moment(due) })}. ${say('desk.target_ring')}`
            : say('desk.target_ring')}
      </p>
    </>
  )
}

function State({ of: { state, due, late } }: { of: TargetStanding }) {
  const say = useSay()
  const { weekTime } = useFormats()
  if (state === 'met') return <span className={styles.good}>{say('desk.target_met')}</span>
  if (state === 'missed' || late) return <span className={styles.bad}>{say('desk.target_missed')}</span>
  if (state === 'paused') return say('desk.target_state_paused')
  return due ? say('desk.target_due', { at: weekTime(due) }) : say('desk.target_ended')
}
