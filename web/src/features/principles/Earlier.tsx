import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import type { PrincipleText } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './principles.module.css'
import { Standing } from './Standing.tsx'

// What was in force before, each to be read as it stood.
export function Earlier({ now }: { now: string }) {
  const say = useSay()
  const { rows, settled, hasMore, more } = usePages<PrincipleText>('/principle-texts')
  const earlier = rows.filter(({ id }) => id !== now)
  if (!settled) return null
  return (
    <Card title={say('principles.earlier')}>
      {earlier.length === 0 && <p className="muted">{say('principles.no_earlier')}</p>}
      <ul>
        {earlier.map((one) => (
          <li key={one.id} className={styles.line}>
            <Link to="/programme/principles/$id" params={{ id: one.id }}>
              {say('principles.version', { n: one.number ?? '' })}
            </Link>
            <Standing of={one} named />
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
