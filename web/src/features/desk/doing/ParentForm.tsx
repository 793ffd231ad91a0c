import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk, DeskCaseRow } from '@/api/types.ts'
import { Form, Submit } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'
import { CaseChoice } from './CaseChoice.tsx'

interface Props {
  of: CaseAtDesk
  as: 'child' | 'parent' // which of the two this case becomes
  onDone: () => void
}

interface Pair {
  child: string
  parent: string
}

// An outage is one case, and those it hit stand under it. Open ones of the same touchpoint are offered first.
export function ParentForm({ of, as, onDone }: Props) {
  const say = useSay()
  const [other, setOther] = useState<string | null>(null)
  const out = useChange<string>({ method: 'DELETE', path: (child) => `/cases/${child}/parent`, stale: deskReads })
  const put = useChange<Pair, DeskCaseRow>({
    method: 'PUT',
    path: ({ child }) => `/cases/${child}/parent`,
    body: ({ parent }) => ({ parent }),
    stale: deskReads,
  })
  const submit = () => {
    if (!other) return
    const pair = as === 'child' ? { child: of.row.id, parent: other } : { child: other, parent: of.row.id }
    put.mutate(pair, {
      onSuccess: () => {
        notify(say('desk.put_under_done'), () => {
          out.mutate(pair.child)
        })
        onDone()
      },
    })
  }
  return (
    <Form onSubmit={submit} error={put.error}>
      <p>{say('desk.put_under_what')}</p>
      <CaseChoice
        label={say(as === 'child' ? 'desk.put_under_which' : 'desk.add_under_which')}
        not={of.row.id}
        before={{ which: 'open', sort: 'newest', touchpoint: of.row.touchpoint?.id }}
        value={other}
        onChange={setOther}
      />
      <Submit busy={put.isPending} disabled={!other}>
        {say('desk.put_under_do')}
      </Submit>
    </Form>
  )
}
