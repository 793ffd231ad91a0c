import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '@/api/queries.ts'
import type { CaseAtDesk, CaseFeedback, CaseFeedbackList, Loop } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { CloseForm } from './CloseForm.tsx'
import { Done } from './Done.tsx'
import styles from './feedback.module.css'
import { MarkPill } from './MarkPill.tsx'
import { linesOf } from './rated.ts'

const answered = ['resolved', 'confirmed', 'closed']

// What the customer said of how it went, on their case: a line a resolution; nothing where nobody was asked.
export function RatedSide({ of: { row } }: { of: CaseAtDesk }) {
  const say = useSay()
  const { data } = useQuery(read<CaseFeedbackList>(`/cases/${row.id}/feedback`))
  const [closing, setClosing] = useState<Loop | null>(null)
  const lines = linesOf(data?.items ?? [], answered.includes(row.state))
  if (lines.length === 0) return null
  const done = () => {
    setClosing(null)
  }
  return (
    <Card title={say('feedback.on_case')}>
      <ul className={styles.rated}>
        {lines.map((one) => (
          <li key={one.id}>{one.rated === null ? <Hoped of={one} /> : <Rated of={one} onClose={setClosing} />}</li>
        ))}
      </ul>
      <Dialog title={say('feedback.close')} open={closing !== null} onClose={done}>
        {closing && <CloseForm loop={closing} onDone={done} />}
      </Dialog>
    </Card>
  )
}

// Asked, and not answered yet: nobody should ask them a second time.
function Hoped({ of: { asked, reminded } }: { of: CaseFeedback }) {
  const say = useSay()
  const { day } = useFormats()
  if (reminded) return <p className="muted">{say('feedback.reminded_at', { at: day(reminded) })}</p>
  return <p className="muted">{asked ? say('feedback.asked_at', { at: day(asked) }) : say('feedback.asked_on_page')}</p>
}

function Rated({ of, onClose }: { of: CaseFeedback; onClose: (loop: Loop) => void }) {
  const { day } = useFormats()
  const { mark, words, rated, talk, may_close } = of
  return (
    <>
      {words && <blockquote className={styles.words}>{words}</blockquote>}
      <p className={styles.facts}>
        <MarkPill mark={mark ?? 0} /> <span className="muted">{rated && day(rated)}</span>
      </p>
      {talk && (talk.closed ? <Done of={talk} /> : <Waits of={talk} mayClose={may_close} onClose={onClose} />)}
    </>
  )
}

interface WaitsProps {
  of: Loop
  mayClose: boolean
  onClose: (loop: Loop) => void
}

// A low mark: somebody talks with them, and says here what came of it.
function Waits({ of, mayClose, onClose }: WaitsProps) {
  const say = useSay()
  return (
    <>
      <p className="small">{of.owner ? say('feedback.loop_of', { name: of.owner.name }) : say('feedback.loop_of_nobody')}</p>
      {mayClose && (
        <div>
          <Button
            size="sm"
            variant="default"
            onClick={() => {
              onClose(of)
            }}
          >
            {say('feedback.close')}
          </Button>
        </div>
      )}
    </>
  )
}
