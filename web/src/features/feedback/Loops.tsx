import { Button } from '@mantine/core'
import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import type { Loop } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { CloseForm } from './CloseForm.tsx'
import styles from './feedback.module.css'
import { RatingLine } from './RatingLine.tsx'

// Low marks that wait for an answer, the oldest first; nothing at all where none waits.
export function Loops() {
  const say = useSay()
  const { rows, error, more, hasMore } = usePages<Loop>('/feedback/loops', { which: 'open' })
  const [closing, setClosing] = useState<Loop | null>(null)
  const done = () => {
    setClosing(null)
  }
  return (
    <>
      <ProblemNote error={error} />
      {rows.length > 0 && (
        <Card title={say('feedback.loops')} lede={say('feedback.loops_lede')}>
          <ul>
            {rows.map((one) => (
              <LoopLine key={one.id} of={one} onClose={setClosing} />
            ))}
          </ul>
          {hasMore && (
            <button type="button" className="textual" onClick={more}>
              {say('feedback.more')}
            </button>
          )}
        </Card>
      )}
      <Dialog title={say('feedback.close')} open={closing !== null} onClose={done}>
        {closing && <CloseForm loop={closing} onDone={done} />}
      </Dialog>
    </>
  )
}

function LoopLine({ of, onClose }: { of: Loop; onClose: (loop: Loop) => void }) {
  const say = useSay()
  return (
    <li className={styles.line}>
      <RatingLine about={of.about} mark={of.mark} words={of.words} at={of.opened}>
        <span className="muted">
          {of.owner ? say('feedback.loop_of', { name: of.owner.name }) : say('feedback.loop_of_nobody')}
        </span>
      </RatingLine>
      <Button
        variant="default"
        aria-label={`${say('feedback.close')}: ${String(of.about.number)}`}
        onClick={() => {
          onClose(of)
        }}
      >
        {say('feedback.close')}
      </Button>
    </li>
  )
}
