import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refresh, useChange } from '@/api/queries.ts'
import type { CaseAtDesk, DraftShown, Entry } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskCaseQuery, deskReads } from '../reads.ts'
import { secondsLeft } from './meanwhile.ts'
import styles from './reply.module.css'

interface Props {
  of: CaseAtDesk
  onBack: (draft: DraftShown) => void
}

// For ten seconds a message can be taken back; then it goes out.
export function UndoBar({ of, onBack }: Props) {
  const held = of.thread.findLast(({ delivery }) => delivery === 'held')
  return held ? <Held key={held.id} of={of} entry={held} onBack={onBack} /> : null
}

function Held({ of, entry, onBack }: Props & { entry: Entry }) {
  const say = useSay()
  const client = useQueryClient()
  const left = secondsLeft(entry, useNow(250))
  const path = `/cases/${of.row.id}/messages/${entry.id}`
  const undo = useChange({ method: 'DELETE', path })
  useEffect(() => {
    if (left !== null) return
    const timer = setTimeout(() => void refresh(client, deskReads), 1_500) // the post takes it in between
    return () => {
      clearTimeout(timer)
    }
  }, [client, left])
  const takeBack = () => {
    undo.mutate(undefined, {
      onSuccess: async () => {
        const fresh = await client.fetchQuery({ ...deskCaseQuery(of.row.id), staleTime: 0 })
        const draft = fresh.drafts.find(({ kind }) => kind === 'message_out')
        if (draft) onBack(draft)
        notify(say('desk.undone'))
      },
    })
  }
  if (left === null) return <ProblemNote error={undo.error} />
  return (
    <div className={styles.undo}>
      <span role="timer">{say('desk.undo_goes', { n: left })}</span>
      <Button size="sm" variant="default" loading={undo.isPending} onClick={takeBack}>
        {say('desk.undo_take_back')}
      </Button>
      <ProblemNote error={undo.error} />
    </div>
  )
}
