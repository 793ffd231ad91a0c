import { Button } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './tries.module.css'

interface Props {
  words: string
  onMine: () => void
  onTheirs: () => void
}

// A colleague kept a change while this one was written: both stand in sight until one is chosen.
export function Theirs({ words, onMine, onTheirs }: Props) {
  const say = useSay()
  return (
    <div className={styles.theirs} role="alert" tabIndex={-1}>
      <p>{say('tries.meanwhile')}</p>
      <p className={styles.said}>{words}</p>
      <div className={styles.acts}>
        <Button size="sm" onClick={onMine}>
          {say('tries.use_mine')}
        </Button>
        <Button size="sm" variant="default" onClick={onTheirs}>
          {say('tries.use_theirs')}
        </Button>
      </div>
    </div>
  )
}
