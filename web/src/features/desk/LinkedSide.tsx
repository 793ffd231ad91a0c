import { Link } from '@tanstack/react-router'
import type { CaseAtDesk } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './side.module.css'

// Cases that belong with this one: merged into it, or begun by a late answer.
export function LinkedSide({ of: { linked } }: { of: CaseAtDesk }) {
  const say = useSay()
  if (linked.length === 0) return null
  return (
    <Card title={say('desk.linked')}>
      <ul className={styles.contacts}>
        {linked.map(({ id, number, subject, state }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id }} search={{}}>
              {say('desk.number_of', { n: number })} {subject}
            </Link>{' '}
            <span className="muted small">{say(`desk.state_${state}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
