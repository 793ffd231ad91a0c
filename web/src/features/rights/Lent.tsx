import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Delegation } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Button, Checkbox } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useFormats } from '@/lib/format.ts'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { LendForm } from './LendForm.tsx'
import { useAmounts } from '@/lib/money.ts'
import styles from './rights.module.css'
import { useDecisions } from './words.ts'

const which = ['mine', 'all'] as const

// Rights lent for a time, by me and to me, or by everybody.
export function Lent() {
  const say = useSay()
  const writes = may(useSession(), 'rights.write')
  const [whose, setWhose] = useState<(typeof which)[number]>('mine')
  const [over, setOver] = useState(false)
  const [lending, setLending] = useState<'mine' | 'others' | null>(null)
  const { rows, error, refetch, settled, hasMore, more } = usePages<Delegation>('/delegations', {
    which: whose,
    over: over || undefined,
  })
  const close = () => {
    setLending(null)
  }
  return (
    <>
      <div className={styles.lentBar}>
        <Segments
          label={say('rights.part_lent')}
          value={whose}
          options={which.map((value) => ({ value, label: say(`rights.${value}`) }))}
          onChange={setWhose}
        />
        <Checkbox
          label={say('rights.over')}
          checked={over}
          onChange={(event) => {
            setOver(event.currentTarget.checked)
          }}
        />
        <Button
          onClick={() => {
            setLending('mine')
          }}
        >
          {say('rights.lend')}
        </Button>
        {writes && (
          <Button
            variant="default"
            onClick={() => {
              setLending('others')
            }}
          >
            {say('rights.lend_for')}
          </Button>
        )}
      </div>
      <ProblemNote error={error} onRetry={refetch} />
      {settled && rows.length === 0 && <EmptyState title={say('rights.lent_empty')} what={say('rights.lent_empty_what')} />}
      {rows.length > 0 && (
        <Card>
          <ul>
            {rows.map((one) => (
              <Line key={one.id} of={one} />
            ))}
          </ul>
          {hasMore && (
            <button type="button" className="textual" onClick={more}>
              {say('web.more')}
            </button>
          )}
        </Card>
      )}
      <Dialog title={say(lending === 'others' ? 'rights.lend_for' : 'rights.lend')} open={lending !== null} onClose={close}>
        <LendForm forOthers={lending === 'others'} onDone={close} />
      </Dialog>
    </>
  )
}

function Line({ of }: { of: Delegation }) {
  const say = useSay()
  const { moment, exact } = useFormats()
  const { money } = useAmounts()
  const decisions = useDecisions()
  const now = useNow()
  const end = useChange({
    method: 'DELETE',
    path: `/delegations/${of.id}`,
    stale: ['/delegations', '/cases/', '/me/rights'],
  })
  const names = (of.decisions ?? []).map((id) => decisions.find((one) => one.id === id)?.name ?? '…')
  const isOver = Boolean(of.ended) || Date.parse(of.to) <= now
  const state = isOver ? 'is_over' : Date.parse(of.from) > now ? 'begins' : 'runs'
  const giver = of.giver.name || say('rights.somebody')
  const taker = of.taker.name || say('rights.somebody')
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>
          <strong>{say('rights.lent', { giver, taker })}</strong>{' '}
          <Pill tone={state === 'runs' ? 'kept' : 'plain'}>{say(`rights.${state}`)}</Pill>
        </p>
        <p className="muted small">
          {say('rights.lent_span', { from: exact(of.from), to: exact(of.to) })}
          {of.ended && `, ${say('rights.ended_early', { at: moment(of.ended) })}`}
        </p>
        <p className="small">
          {names.length > 0 ? names.join(', ') : say('rights.lent_all')}
          {of.limit && `, ${say('rights.lent_up_to', { amount: money(of.limit) })}`}
        </p>
        {of.reason && <p className="small">{of.reason}</p>}
        <ProblemNote error={end.error} />
      </div>
      {of.may_end && (
        <button
          type="button"
          className="textual small"
          aria-label={`${say('rights.end')}: ${say('rights.lent', { giver, taker })}`}
          onClick={() => {
            end.mutate(undefined, {
              onSuccess: () => {
                notify(say('rights.ended_done'))
              },
            })
          }}
        >
          {say('rights.end')}
        </button>
      )}
    </li>
  )
}
