import { lazy, Suspense } from 'react'
import type { CaseAtDesk } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { useSay } from '@/lib/sentences.ts'

// What needs a few words before it is done to a case.
export type Doing = 'resolved' | 'closed' | 'open' | 'waiting_for_third_party' | 'hand_on' | 'promise'

const StateForm = lazy(async () => ({ default: (await import('./doing/StateForm.tsx')).StateForm }))
const HandOnForm = lazy(async () => ({ default: (await import('./doing/HandOnForm.tsx')).HandOnForm }))
const PromiseForm = lazy(async () => ({ default: (await import('./doing/PromiseForm.tsx')).PromiseForm }))

interface Props {
  of: CaseAtDesk
  doing: Doing | null
  onDone: () => void
}

const titles = {
  resolved: 'desk.resolve_title',
  closed: 'desk.close_title',
  open: 'desk.reopen_title',
  waiting_for_third_party: 'desk.wait_title',
  hand_on: 'desk.hand_title',
  promise: 'desk.promise_title',
} as const

export function Doings({ of, doing, onDone }: Props) {
  const say = useSay()
  if (doing === null) return null
  return (
    <Dialog title={say(titles[doing])} open onClose={onDone}>
      <Suspense fallback={null}>
        {doing === 'hand_on' ? (
          <HandOnForm of={of} onDone={onDone} />
        ) : doing === 'promise' ? (
          <PromiseForm of={of} onDone={onDone} />
        ) : (
          <StateForm of={of} state={doing} onDone={onDone} />
        )}
      </Suspense>
    </Dialog>
  )
}
