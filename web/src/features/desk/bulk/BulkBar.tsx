import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { BulkAct, DeskCaseRow } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { mostAtOnce, type useChosen } from '../choosing.ts'
import styles from './bulk.module.css'
import { useBulk } from './use_bulk.ts'

const RepromiseForm = lazy(async () => ({ default: (await import('./RepromiseForm.tsx')).RepromiseForm }))
const BulkForm = lazy(async () => ({ default: (await import('./BulkForm.tsx')).BulkForm }))

interface Props {
  rows: readonly DeskCaseRow[]
  chosen: ReturnType<typeof useChosen>
}

// In the order in which they are wanted. Two need no words: they are done at once, and can be undone.
const acts = ['hand_off', 'take', 'answer', 'repromise', 'state', 'tags', 'touchpoint', 'spam'] as const
const atOnce = new Set<BulkAct>(['take', 'spam'])
export type Worded = Exclude<BulkAct, 'take' | 'spam' | 'repromise'>
type Asking = Worded | 'repromise'

export function BulkBar({ rows, chosen: { ids, choose } }: Props) {
  const say = useSay()
  const [asking, setAsking] = useState<Asking | null>(null)
  const bulk = useBulk({ cases: [...ids] }, () => {
    setAsking(null)
    choose([])
  })
  const begin = (act: BulkAct) => {
    bulk.reset()
    if (atOnce.has(act)) bulk.mutate({ act })
    else setAsking(act as Asking)
  }
  return (
    <section className={styles.bar} aria-label={say('bulk.bar')} data-print="no">
      <div className={styles.count}>
        <strong role="status">{say('bulk.chosen', { count: ids.size })}</strong>
        {ids.size < Math.min(rows.length, mostAtOnce) && (
          <button
            type="button"
            className="textual small"
            onClick={() => {
              choose(rows.map(({ id }) => id))
            }}
          >
            {say('bulk.choose_all')}
          </button>
        )}
        <button
          type="button"
          className="textual small"
          onClick={() => {
            choose([])
          }}
        >
          {say('bulk.none')}
        </button>
        {ids.size >= mostAtOnce && <span className="muted small">{say('bulk.most', { count: mostAtOnce })}</span>}
      </div>
      <div className={styles.acts}>
        {acts.map((act) => (
          <Button
            key={act}
            size="sm"
            variant="default"
            disabled={bulk.isPending}
            onClick={() => {
              begin(act)
            }}
          >
            {say(`bulk.${act}`)}
          </Button>
        ))}
      </div>
      {!asking && <ProblemNote error={bulk.error} />}
      {asking && (
        <Dialog
          title={say(`bulk.title_${asking}`)}
          open
          wide={asking === 'repromise'}
          onClose={() => {
            setAsking(null)
          }}
        >
          <p className="muted">{say('bulk.chosen', { count: ids.size })}</p>
          <Suspense fallback={null}>
            {asking === 'repromise' ? (
              <RepromiseForm
                cases={[...ids]}
                error={bulk.error}
                busy={bulk.isPending}
                onDo={(repromise, after) => {
                  bulk.mutate({ act: asking, with: { repromise } }, after)
                }}
              />
            ) : (
              <BulkForm
                act={asking}
                error={bulk.error}
                busy={bulk.isPending}
                onDo={(words, after) => {
                  bulk.mutate({ act: asking, with: words }, after)
                }}
              />
            )}
          </Suspense>
        </Dialog>
      )}
    </section>
  )
}
