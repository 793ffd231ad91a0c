import { useState } from 'react'
import { Button } from '@mantine/core'
import type { CaseAtDesk } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { EscalationForm, type Escalating } from './doing/EscalationForm.tsx'
import { isOpen } from './mine.ts'
import styles from './side.module.css'

type Escalation = CaseAtDesk['escalations'][number]

// Whoever leads is asked to look: what for, what they do about it, what became of it.
export function EscalationSide({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const [writing, setWriting] = useState<Escalating | null>(null)
  const owed = of.escalations.find(({ settled }) => !settled)
  const mayRaise = of.may.work && isOpen(of.row.state) && !owed
  if (of.escalations.length === 0 && !mayRaise) return null
  const done = () => {
    setWriting(null)
  }
  return (
    <Card title={say('desk.escalation_title')}>
      {of.escalations.map((one) => (
        <Told key={one.id} one={one} />
      ))}
      {writing && <EscalationForm of={of} doing={writing} onDone={done} />}
      {!writing && of.may.work && (
        <div className={styles.actions}>
          {mayRaise && <Do word="desk.escalate" onClick={() => setWriting({ does: 'raise' })} />}
          {owed && !owed.answered && (
            <Do word="desk.escalation_answer" onClick={() => setWriting({ does: 'answer', id: owed.id })} />
          )}
          {owed?.answered && <Do word="desk.escalation_settle" onClick={() => setWriting({ does: 'settle', id: owed.id })} />}
        </div>
      )}
    </Card>
  )
}

function Told({ one }: { one: Escalation }) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <div>
      <p className="small">
        {one.reason || say('desk.escalated_by_time')} <span className="muted">{moment(one.raised)}</span>
      </p>
      {one.answer && <p className="muted small">{one.answer}</p>}
      {one.settlement && <p className="muted small">{one.settlement}</p>}
    </div>
  )
}

interface DoProps {
  word: 'desk.escalate' | 'desk.escalation_answer' | 'desk.escalation_settle'
  onClick: () => void
}

function Do({ word, onClick }: DoProps) {
  const say = useSay()
  return (
    <Button size="sm" variant="default" onClick={onClick}>
      {say(word)}
    </Button>
  )
}
