import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { SharedWith } from '@/api/types.ts'
import { Form, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { Segments } from '@/components/Segments.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useMyTeam } from '../myself.ts'

// The list in sight under a name, for me or for others too.
export function SaveView({ line, onDone }: { line: string; onDone: () => void }) {
  const say = useSay()
  const team = useMyTeam()
  const draft = useDraft({ name: '', shared: 'nobody' as SharedWith })
  const { name, shared } = draft.values
  const save = useChange({
    method: 'POST',
    path: '/views',
    body: () => ({ name, shared, query: line, unit: shared === 'unit' ? team : null }),
    stale: ['/views'],
  })
  const submit = () => {
    save.mutate(undefined, {
      onSuccess: () => {
        notify(say('views.saved'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  const offered: SharedWith[] = team ? ['nobody', 'unit', 'everyone'] : ['nobody', 'everyone']
  return (
    <Form onSubmit={submit} error={save.error} fields={['name']}>
      <TextInput label={say('views.name')} {...draft.text('name')} />
      <Segments
        label={say('views.shared')}
        value={shared}
        options={offered.map((value) => ({ value, label: say(`views.shared_${value}`) }))}
        onChange={(chosen) => {
          draft.change({ shared: chosen })
        }}
      />
      <Submit busy={save.isPending} disabled={!name.trim()}>
        {say('web.save')}
      </Submit>
    </Form>
  )
}
