import type { CaseAtDesk, Entry } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './case.module.css'
import { Spoken } from './Spoken.tsx'
import { StepLine } from './StepLine.tsx'

// What was said and done, oldest first, in one column: the customer's words large, notes on a colour of their own, steps as quiet lines.
export function Conversation({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const others = of.parent ? [...of.linked, of.parent] : of.linked
  const shown = of.thread.filter(({ delivery }) => delivery !== 'taken_back')
  return (
    <ol className={styles.thread} aria-label={say('desk.thread')}>
      {shown.map((entry) => (
        <li key={entry.id}>{entry.kind === 'step' ? <StepLine of={entry} others={others} /> : <Said entry={entry} of={of} />}</li>
      ))}
    </ol>
  )
}

function Said({ entry, of }: { entry: Entry; of: CaseAtDesk }) {
  const say = useSay()
  const who = (entry.by?.name ?? of.customer?.name ?? of.row.customer?.name) || undefined
  return <Spoken entry={entry} who={who ?? say('desk.the_customer')} caseId={of.row.id} canWork={of.may.work} />
}
