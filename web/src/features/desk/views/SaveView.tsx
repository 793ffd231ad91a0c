import { faultsOf } from '@/api/faults.ts'
import { useChange } from '@/api/queries.ts'
import type { CaseListView, SharedWith } from '@/api/types.ts'
import { Checkbox, Form, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { Segments } from '@/components/Segments.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { useMyTeam } from '../myself.ts'
import { sameLine } from './order.ts'

interface Props {
  line: string // the list in sight
  view?: CaseListView // one of mine to be changed
  onDone: () => void
}

// The list in sight under a name, for me or for others too. One that is there gets another name, other readers, or the filters of the
// list in sight.
export function SaveView({ line, view, onDone }: Props) {
  const say = useSay()
  const team = useMyTeam()
  const unit = view?.unit ?? team
  const draft = useDraft({ name: view?.name ?? '', shared: view?.shared ?? ('nobody' as SharedWith), refilter: false })
  const { name, shared, refilter } = draft.values
  const query = view && !refilter ? view.query : line
  const save = useChange({
    method: view ? 'PUT' : 'POST',
    path: view ? `/views/${view.id}` : '/views',
    body: () => ({ name, shared, query, unit: shared === 'unit' ? unit : null }),
    etag: () => (view ? `"${String(view.version)}"` : null),
    stale: ['/views'],
  })
  const submit = () => {
    save.mutate(undefined, {
      onSuccess: () => {
        notify(say(view ? 'views.changed' : 'views.saved'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  const offered: SharedWith[] = unit ? ['nobody', 'unit', 'everyone'] : ['nobody', 'everyone']
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
      {view && !sameLine(view.query, line) && (
        <Checkbox
          label={say('views.refilter')}
          description={say('views.refilter_what')}
          checked={refilter}
          onChange={(event) => {
            draft.change({ refilter: event.currentTarget.checked })
          }}
        />
      )}
      <Submit busy={save.isPending} disabled={!name.trim()}>
        {say('web.save')}
      </Submit>
    </Form>
  )
}
