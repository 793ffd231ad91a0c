import type { TemplatesPreview } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './templates.module.css'

// A ready text as a customer would read it, and what somebody must still write.
export function Filled({ of: { text, missing, gaps } }: { of: TemplatesPreview }) {
  const say = useSay()
  return (
    <>
      <div role="group" aria-label={say('desk.ready_preview')} tabIndex={0} className={styles.filled}>
        {text}
      </div>
      {missing.length > 0 && <p className="muted small">{say('desk.ready_missing', { names: missing.join(', ') })}</p>}
      {gaps.length > 0 && <p className="muted small">{say('desk.ready_gaps', { gaps: gaps.join(', ') })}</p>}
    </>
  )
}
