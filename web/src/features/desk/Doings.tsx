import { lazy, Suspense } from 'react'
import type { CaseAtDesk } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { useSay } from '@/lib/sentences.ts'

// What needs a few words before it is done to a case.
export type Doing = keyof typeof titles

const StateForm = lazy(async () => ({ default: (await import('./doing/StateForm.tsx')).StateForm }))
const HandOnForm = lazy(async () => ({ default: (await import('./doing/HandOnForm.tsx')).HandOnForm }))
const PromiseForm = lazy(async () => ({ default: (await import('./doing/PromiseForm.tsx')).PromiseForm }))
const MergeForm = lazy(async () => ({ default: (await import('./doing/MergeForm.tsx')).MergeForm }))
const ParentForm = lazy(async () => ({ default: (await import('./doing/ParentForm.tsx')).ParentForm }))
const SplitForm = lazy(async () => ({ default: (await import('./doing/SplitForm.tsx')).SplitForm }))
const AnswerChildren = lazy(async () => ({ default: (await import('./doing/ChildrenForm.tsx')).AnswerChildren }))
const ResolveChildren = lazy(async () => ({ default: (await import('./doing/ChildrenForm.tsx')).ResolveChildren }))
const RestrictForm = lazy(async () => ({ default: (await import('./doing/RestrictForm.tsx')).RestrictForm }))
const UnrestrictForm = lazy(async () => ({ default: (await import('./doing/UnrestrictForm.tsx')).UnrestrictForm }))

interface Props {
  of: CaseAtDesk
  doing: Doing | null
  onDone: () => void
}

const titles = {
  resolved: 'desk.resolve_title',
  closed: 'desk.close_title',
  spam: 'desk.close_title',
  duplicate: 'desk.close_title',
  open: 'desk.reopen_title',
  waiting_for_third_party: 'desk.wait_title',
  hand_on: 'desk.hand_title',
  promise: 'desk.promise_title',
  merge: 'desk.merge_title',
  split: 'desk.split_title',
  put_under: 'desk.put_under_title',
  add_child: 'desk.add_under_title',
  answer_children: 'desk.answer_children_title',
  resolve_children: 'desk.resolve_children_title',
  restrict: 'desk.restrict_title',
  unrestrict: 'desk.unrestrict_title',
} as const

export function Doings({ of, doing, onDone }: Props) {
  const say = useSay()
  if (doing === null) return null
  return (
    <Dialog title={say(titles[doing])} open onClose={onDone}>
      <Suspense fallback={null}>
        <FormOf of={of} doing={doing} onDone={onDone} />
      </Suspense>
    </Dialog>
  )
}

function FormOf({ doing, ...rest }: Props & { doing: Doing }) {
  switch (doing) {
    case 'hand_on':
      return <HandOnForm {...rest} />
    case 'promise':
      return <PromiseForm {...rest} />
    case 'merge':
      return <MergeForm {...rest} />
    case 'split':
      return <SplitForm {...rest} />
    case 'put_under':
      return <ParentForm {...rest} as="child" />
    case 'add_child':
      return <ParentForm {...rest} as="parent" />
    case 'answer_children':
      return <AnswerChildren {...rest} />
    case 'resolve_children':
      return <ResolveChildren {...rest} />
    case 'restrict':
      return <RestrictForm {...rest} />
    case 'unrestrict':
      return <UnrestrictForm {...rest} />
    case 'spam':
    case 'duplicate':
      return <StateForm {...rest} state="closed" as={doing} />
    default:
      return <StateForm {...rest} state={doing} />
  }
}
