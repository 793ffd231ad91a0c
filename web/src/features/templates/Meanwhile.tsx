import { Button } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './templates.module.css'

interface Props {
  theirs: string
  onMine: () => void
  onTheirs: () => void
}

// Somebody else kept a change while this one was written: both stand in sight until one is chosen.
export function Meanwhile({ theirs, onMine, onTheirs }: Props) {
  const say = useSay()
  return (
    <div className={styles.meanwhile} role="alert" tabIndex={-1}>
      <p>
        <strong>{say('templates.meanwhile')}.</strong> {say('templates.meanwhile_what')}
      </p>
      <p className={styles.said}>{theirs}</p>
      <div className={styles.meanwhileActs}>
        <Button size="sm" onClick={onMine}>
          {say('templates.use_mine')}
        </Button>
        <Button size="sm" variant="default" onClick={onTheirs}>
          {say('templates.use_theirs')}
        </Button>
      </div>
    </div>
  )
}
