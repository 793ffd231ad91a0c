import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { Try } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import { StatePill } from './StatePill.tsx'
import styles from './tries.module.css'

// Who tried it too.
export function Copies({ of }: { of: Try }) {
  const say = useSay()
  const { rows, hasMore, more } = usePages<Try>('/tries', { origin: of.id })
  if (rows.length === 0) return null
  return (
    <Card title={say('tries.copies_title')}>
      <ul>
        {rows.map((one) => (
          <li key={one.id} className={styles.line}>
            <div className={styles.words}>
              <Link to="/programme/tries/$id" params={{ id: one.id }}>
                {one.team?.name ?? one.starter.name}
              </Link>
              {one.learned && <p className={styles.learnedShort}>{one.learned}</p>}
            </div>
            <StatePill of={one} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="textual small" onClick={more}>
          {say('web.more')}
        </button>
      )}
    </Card>
  )
}
