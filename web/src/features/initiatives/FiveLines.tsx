import { Link } from '@tanstack/react-router'
import type { Try } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './tries.module.css'

// The whole of a try: what, until when, what is looked at, what was learned, who.
export function FiveLines({ of }: { of: Try }) {
  const say = useSay()
  const { day } = useFormats()
  const looks = [of.looks_at, of.look && say(`tries.look_${of.look}`), of.touchpoint?.name].filter(Boolean).join(' · ')
  const lines: [name: string, words: React.ReactNode][] = [
    [say('tries.what'), of.what],
    [
      say('tries.until'),
      of.ended && of.ended < of.until
        ? say('tries.from_to_early', { from: day(of.begun), ended: day(of.ended), until: day(of.until) })
        : say('tries.from_to', { from: day(of.begun), until: day(of.until) }),
    ],
    [say('tries.looks_at'), looks || say('tries.not_said')],
    [say('tries.learned'), of.learned ?? say(of.state === 'running' ? 'tries.learned_later' : 'tries.learned_open')],
    [
      say('tries.who'),
      <>
        {[of.team?.name, of.starter.name || say('tries.somebody')].filter(Boolean).join(' · ')}
        {of.origin && (
          <p className="small">
            <Link to="/programme/tries/$id" params={{ id: of.origin.id }}>
              {say('tries.tried_before', { team: of.origin.team?.name ?? say('tries.another_team') })}
            </Link>
          </p>
        )}
        {of.from_note && <p className="muted small">{say('tries.from_note')}</p>}
      </>,
    ],
  ]
  return (
    <dl className={styles.sheet} data-print="whole">
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
