import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useChange } from '@/api/queries.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from './reads.ts'
import styles from './desk.module.css'

const RefuseForm = lazy(async () => ({ default: (await import('./RefuseForm.tsx')).RefuseForm }))

interface Props {
  id: string
  giver: string
  subject?: string // named where several stand below one another
}

// Accept or refuse a case that a colleague offers, right where it is seen.
export function HandoffAnswer({ id, giver, subject }: Props) {
  const say = useSay()
  const [refusing, setRefusing] = useState(false)
  const accept = useChange({
    method: 'PUT',
    path: `/cases/${id}/handoff`,
    body: () => ({ answer: 'accept' }),
    stale: deskReads,
  })
  const named = (words: string) => (subject ? `${words}: ${subject}` : undefined)
  return (
    <>
      <div className={styles.answers}>
        <Button
          size="sm"
          aria-label={named(say('desk.accept'))}
          loading={accept.isPending}
          onClick={() => {
            accept.mutate(undefined, {
              onSuccess: () => {
                notify(say('desk.accepted'))
              },
            })
          }}
        >
          {say('desk.accept')}
        </Button>
        <Button
          size="sm"
          variant="default"
          aria-label={named(say('desk.refuse'))}
          onClick={() => {
            setRefusing(true)
          }}
        >
          {say('desk.refuse')}
        </Button>
      </div>
      <ProblemNote error={accept.error} />
      <Dialog
        title={say('desk.refuse_title')}
        open={refusing}
        onClose={() => {
          setRefusing(false)
        }}
      >
        <Suspense fallback={null}>
          <RefuseForm
            id={id}
            giver={giver}
            onDone={() => {
              setRefusing(false)
            }}
          />
        </Suspense>
      </Dialog>
    </>
  )
}
