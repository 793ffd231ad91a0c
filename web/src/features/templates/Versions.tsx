import { usePages } from '@/api/pages.ts'
import type { TemplateVersion } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './templates.module.css'

interface Props {
  of: string
  now: number // the version that is offered
  onTake: ((version: TemplateVersion) => void) | null // its words once more
}

// What the text said through time, the newest first.
export function Versions({ of, now, onTake }: Props) {
  const say = useSay()
  const { rows, error, hasMore, more } = usePages<TemplateVersion>(`/templates/${of}/versions`)
  if (rows.length < 2) return <ProblemNote error={error} />
  return (
    <Card title={say('templates.versions')}>
      {rows.map((version) => (
        <Version key={version.number} of={version} offered={version.number === now} onTake={onTake} />
      ))}
      {hasMore && (
        <button type="button" className="textual small" onClick={more}>
          {say('web.more')}
        </button>
      )}
    </Card>
  )
}

function Version({ of, offered, onTake }: { of: TemplateVersion; offered: boolean; onTake: Props['onTake'] }) {
  const say = useSay()
  const { exact } = useFormats()
  return (
    <details className={styles.version}>
      <summary>
        {say('templates.version', { n: of.number })} <span className="muted small">{exact(of.made)}</span>{' '}
        {offered && <Pill tone="kept">{say('templates.offered')}</Pill>}
      </summary>
      <p className={styles.said}>{of.text}</p>
      {onTake && !offered && (
        <button
          type="button"
          className="textual small"
          onClick={() => {
            onTake(of)
          }}
        >
          {say('templates.take_version', { n: of.number })}
        </button>
      )}
    </details>
  )
}
