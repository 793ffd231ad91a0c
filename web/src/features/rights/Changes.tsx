import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import type { RightsChange } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { NativeSelect } from '@/components/fields.tsx'
import { Pill, type Tone } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { Answer } from './Answer.tsx'
import { Lines, Needs } from './Lines.tsx'
import { useAmounts } from '@/lib/money.ts'
import styles from './rights.module.css'
import { useDecisions } from './words.ts'

const tones: Record<RightsChange['state'], Tone> = {
  done_at_once: 'kept',
  approved: 'kept',
  waiting: 'warning',
  refused: 'plain',
  withdrawn: 'plain',
}

// What was asked for, the newest first: what waits for a second person, or all of it.
export function Changes({ waiting }: { waiting: boolean }) {
  const say = useSay()
  const decisions = useDecisions()
  const [decision, setDecision] = useState('')
  const { rows, error, refetch, settled, hasMore, more } = usePages<RightsChange>('/rights/changes', {
    state: waiting ? 'waiting' : undefined,
    decision: decision || undefined,
  })
  const part = waiting ? 'waiting' : 'history'
  return (
    <Stack>
      {!waiting && (
        <div className={styles.bar}>
          <NativeSelect
            aria-label={say('rights.decision')}
            value={decision}
            data={[
              { value: '', label: say('rights.all_decisions') },
              ...decisions.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => {
              setDecision(event.currentTarget.value)
            }}
          />
        </div>
      )}
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && <EmptyState title={say(`rights.${part}_empty`)} what={say(`rights.${part}_empty_what`)} />}
      {rows.map((one) => (
        <ChangeCard key={one.id} of={one} />
      ))}
      {hasMore && (
        <button type="button" className="textual" onClick={more}>
          {say('web.more')}
        </button>
      )}
    </Stack>
  )
}

function ChangeCard({ of }: { of: RightsChange }) {
  const say = useSay()
  const decisions = useDecisions()
  const { exact } = useFormats()
  const { money } = useAmounts()
  return (
    <Card
      title={of.why}
      aside={<Pill tone={tones[of.state]}>{say(`rights.state_${of.state}`)}</Pill>}
      lede={say('rights.by_on', { name: of.asked_by.name || say('rights.somebody'), at: exact(of.asked) })}
    >
      <Lines of={of.lines} decisions={decisions} />
      {of.second_from && <p>{say('rights.second_was', { amount: money(of.second_from) })}</p>}
      {of.state === 'waiting' && (
        <Needs of={of.needs.filter((need) => need !== 'above_amount')} second={{ minor: 0, currency: 'EUR' }} />
      )}
      {of.answered && of.answered_by && (
        <p className={styles.answered}>
          {say(`rights.state_${of.state}`)}:{' '}
          {say('rights.answered_by', { name: of.answered_by.name || say('rights.somebody'), at: exact(of.answered) })}
          {of.answer && (
            <>
              {' '}
              <q>{of.answer}</q>
            </>
          )}
        </p>
      )}
      {of.state === 'waiting' && (
        <div className={styles.answering}>
          <Answer of={of} />
        </div>
      )}
    </Card>
  )
}
