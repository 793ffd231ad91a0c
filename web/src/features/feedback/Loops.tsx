import { Button } from '@mantine/core'
import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import type { Loop } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useSay } from '@/lib/sentences.ts'
import { CloseForm } from './CloseForm.tsx'
import { Done } from './Done.tsx'
import styles from './feedback.module.css'
import { RatingLine } from './RatingLine.tsx'
import { useAddress } from './use_address.ts'

const ways = ['open', 'closed'] as const

// Low marks that wait for a talk, the oldest first; or those whose customer was talked with, and what was done. Where
// nobody answered yet (`begun`) and nothing waits, nothing at all.
export function Loops({ begun }: { begun: boolean }) {
  const say = useSay()
  const [search, change] = useAddress()
  const which = search['loops'] === 'closed' ? 'closed' : 'open'
  const { rows, error, more, hasMore, settled } = usePages<Loop>('/feedback/loops', { which })
  const [closing, setClosing] = useState<Loop | null>(null)
  const done = () => {
    setClosing(null)
  }
  if (!error && rows.length === 0 && !begun) return null
  return (
    <Card
      title={say('feedback.loops')}
      lede={say(`feedback.loops_lede_${which}`)}
      aside={
        <Segments
          label={say('feedback.loops')}
          value={which}
          options={ways.map((value) => ({ value, label: say(`feedback.loops_${value}`) }))}
          onChange={(value) => {
            change({ loops: value === 'closed' ? value : '' })
          }}
        />
      }
    >
      <ProblemNote error={error} />
      {settled && rows.length === 0 && <p className="muted">{say(`feedback.loops_none_${which}`)}</p>}
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
      <Dialog title={say('feedback.close')} open={closing !== null} onClose={done}>
        {closing && <CloseForm loop={closing} onDone={done} />}
      </Dialog>
    </Card>
  )
}

function LoopLine({ of, onClose }: { of: Loop; onClose: (loop: Loop) => void }) {
  const say = useSay()
  const { about, mark, words, opened, owner, closed } = of
  return (
    <li className={styles.line}>
      <div className={styles.said}>
        <RatingLine about={about} mark={mark} words={words} at={opened}>
          {!closed && (
            <span className="muted">
              {owner ? say('feedback.loop_of', { name: owner.name }) : say('feedback.loop_of_nobody')}
            </span>
          )}
        </RatingLine>
        {closed && <Done of={of} />}
      </div>
      {!closed && (
        <Button
          variant="default"
          aria-label={`${say('feedback.close')}: ${String(about.number)}`}
          onClick={() => {
            onClose(of)
          }}
        >
          {say('feedback.close')}
        </Button>
      )}
    </li>
  )
}
