import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { read, refresh } from '@/api/queries.ts'
import type { Handover } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Progress } from '@/components/Progress.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './responsibility.module.css'
import { Things } from './Things.tsx'

const lookAgain = 1_000

// How far it has come; once done, what could not be handed over, and why.
export function HandoverProgress({ id, employee, fresh }: { id: string; employee: string; fresh: boolean }) {
  const top = useRef<HTMLDivElement>(null)
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({
    ...read<Handover>(`/handovers/${id}`),
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : lookAgain),
  })
  const done = data?.state === 'done'
  useEffect(() => {
    if (done) void refresh(client, [`/employees/${employee}/holdings`, '/responsibility'])
  }, [client, done, employee])
  useEffect(() => {
    if (fresh) top.current?.focus() // the form that was sent is gone
  }, [fresh, data?.id])
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />
  return (
    <div ref={top} tabIndex={-1}>
      {done ? <Ended of={data} /> : <Running of={data} />}
    </div>
  )
}

function Running({ of: data }: { of: Handover }) {
  const say = useSay()
  return (
    <Card>
      <Progress
        label={say('responsibility.running', { done: data.done, total: data.total })}
        done={data.done}
        total={data.total}
      />
      <p className="muted small">{say('responsibility.running_hint')}</p>
    </Card>
  )
}

function Ended({ of: data }: { of: Handover }) {
  const say = useSay()
  return (
    <Card title={say('responsibility.step_done')}>
      <p role="status">{say('responsibility.handed_over', { count: data.done })}</p>
      {data.left.length > 0 && (
        <>
          <h3 className={styles.below}>{say('responsibility.left_over')}</h3>
          <ul>
            {data.left.map((one) => (
              <li key={`${one.kind} ${one.sentence}`} className={styles.line}>
                <div className={styles.said}>
                  <strong>
                    {say('responsibility.left_count', {
                      kind: say(`responsibility.kind_${one.kind}`),
                      count: one.count,
                    })}
                  </strong>
                  <p>{one.sentence}</p>
                  <Things of={one.items} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
