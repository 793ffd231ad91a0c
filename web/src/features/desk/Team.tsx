import { Link } from '@tanstack/react-router'
import type { Today } from '@/api/types.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { MovedTogether } from './bulk/MovedTogether.tsx'
import { CaseLines } from './CaseLines.tsx'
import styles from './desk.module.css'

// For those who lead a unit: where promises will break, what nobody has taken yet, who has how much.
export function Team({ of, now }: { of: Today; now: number }) {
  const say = useSay()
  const ownerOf = ({ owner }: Today['mine'][number]) => owner.name
  return (
    <aside className={styles.column} aria-label={say('desk.team')}>
      <CaseLines title={say('desk.breaking')} rows={of.breaking} now={now} detail={ownerOf} />
      <CaseLines title={say('desk.unaccepted')} rows={of.unaccepted} now={now} detail={ownerOf} />
      <CaseLines title={say('desk.escalated')} rows={of.escalated} now={now} detail={ownerOf} />
      <MovedTogether of={of.together} />
      {of.load.length > 0 && <Load of={of.load} />}
    </aside>
  )
}

// In name order and without a race: it says where help is needed, not who is good.
function Load({ of }: { of: Today['load'] }) {
  const say = useSay()
  const { count } = useFormats()
  const most = Math.max(1, ...of.map(({ open }) => open))
  return (
    <section className={styles.lines} aria-label={say('desk.load')}>
      <div className={styles.linesHead}>
        <h2>{say('desk.load')}</h2>
      </div>
      <ul className={styles.load}>
        {of.map(({ person, open }) => (
          <li key={person.id}>
            <Link
              to="/cases"
              search={{ show: 'all', owner: person.id }}
              aria-label={say('desk.load_of', { name: person.name, n: count(open) })}
            >
              {person.name}
            </Link>
            <span className={styles.loadBar} aria-hidden>
              <span style={{ width: `${String((open / most) * 100)}%` }} />
            </span>
            <span aria-hidden>{count(open)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
