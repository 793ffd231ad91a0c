import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refresh, useChange } from '@/api/queries.ts'
import type { CaseAtDesk, DraftShown, Entry } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useNow } from '@/lib/now.ts'
import { useSay } from '@/lib/sentences.ts'
import { useMyself } from '../myself.ts'
import { deskCaseQuery, deskReads } from '../reads.ts'
import type { DraftKeeper } from './draft_keeper.ts'
import { secondsLeft } from './meanwhile.ts'
import styles from './reply.module.css'

interface Props {
  of: CaseAtDesk
  keeper: DraftKeeper // of what has been begun since
  onBack: (draft: DraftShown) => void
}

// For ten seconds its writer can take a message back; then it goes out.
export function UndoBar(props: Props) {
  return props.of.thread.some(({ delivery }) => delivery === 'held') ? <MineHeld {...props} /> : null
}

function MineHeld({ of, ...rest }: Props) {
  const me = useMyself()
  const held = of.thread.findLast(({ delivery, by }) => delivery === 'held' && me !== null && by?.id === me.id)
  return held ? <Held key={held.id} of={of} entry={held} {...rest} /> : null
}

function Held({ of, entry, keeper, onBack }: Props & { entry: Entry }) {
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
  const takeBack = async () => {
    await keeper.flush() // it is put above what has been begun
    await keeper.rest()
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
      <Button size="sm" variant="default" loading={undo.isPending} onClick={() => void takeBack()}>
        {say('desk.undo_take_back')}
      </Button>
      <ProblemNote error={undo.error} />
    </div>
  )
}
