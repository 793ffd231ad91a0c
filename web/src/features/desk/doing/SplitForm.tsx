import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { CaseAtDesk, CaseBegun, Entry, Kind, Named } from '@/api/types.ts'
import { Checkbox, FieldRow, Form, NativeSelect, Submit, TextInput } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { useDraft } from '@/lib/draft.ts'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { kinds } from '../codes.ts'
import { deskReads } from '../reads.ts'
import styles from './doing.module.css'

// Part of what was written is another matter: it becomes a case of its own, with its own owner and promise. The customer is told
// nothing, and what was written stays here too.
export function SplitForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const draft = useDraft(
    {
      entries: [] as string[],
      subject: '',
      kind: of.row.kind as string,
      touchpoint: of.row.touchpoint?.id ?? '',
      keep: false,
    },
    { keep: `split.${of.row.id}` },
  )
  const touchpoints = useTouchpoints()
  const { entries, subject, kind, touchpoint, keep } = draft.values
  const split = useChange<void, CaseBegun>({
    method: 'POST',
    path: `/cases/${of.row.id}/split`,
    body: () => ({ entries, subject, kind: kind as Kind, touchpoint: touchpoint || null, keep }),
    stale: deskReads,
  })
  const submit = () => {
    split.mutate(undefined, {
      onSuccess: ({ id, number }) => {
        draft.forget()
        notify(say('desk.split_done', { number: say('desk.number_of', { n: number }) }))
        onDone()
        void navigate({ to: '/cases/$id', params: { id }, search: {} })
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={split.error} fields={['subject']}>
      <p>{say('desk.split_what')}</p>
      <Said
        of={of}
        chosen={entries}
        onChange={(chosen) => {
          draft.change({ entries: chosen })
        }}
      />
      <TextInput label={say('desk.split_subject')} {...draft.text('subject')} />
      <FieldRow>
        <NativeSelect
          label={say('desk.f_kind')}
          data={kinds.map((value) => ({ value, label: say(`desk.kind_${value}`) }))}
          {...draft.text('kind')}
        />
        <NativeSelect
          label={say('desk.f_touchpoint')}
          data={of.row.touchpoint ? touchpoints : [{ value: '', label: say('desk.f_none') }, ...touchpoints]}
          {...draft.text('touchpoint')}
        />
      </FieldRow>
      <Checkbox
        label={say('desk.new_keep')}
        description={say('desk.new_keep_hint')}
        checked={keep}
        onChange={(event) => {
          draft.change({ keep: event.currentTarget.checked })
        }}
      />
      <Submit busy={split.isPending} disabled={entries.length === 0 || !subject.trim()}>
        {say('desk.split_do')}
      </Submit>
    </Form>
  )
}

const useTouchpoints = () =>
  (useQuery({ ...readAll<Named>('/touchpoints'), staleTime: 300_000 }).data ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }))

const canGoAlong = ({ kind }: Entry) => kind === 'message_in' || kind === 'note'

interface SaidProps {
  of: CaseAtDesk
  chosen: string[]
  onChange: (entries: string[]) => void
}

// What the customer wrote and our notes can go along; our answers stay where they went out from.
function Said({ of, chosen, onChange }: SaidProps) {
  const say = useSay()
  const { moment } = useFormats()
  const who = ({ kind, by }: Entry) =>
    kind === 'note' ? `${say('desk.internal_note')}, ${by?.name ?? ''}` : (of.customer?.name ?? say('desk.the_customer'))
  return (
    <Checkbox.Group label={say('desk.split_which')} value={chosen} onChange={onChange}>
      <div className={styles.said}>
        {of.thread.filter(canGoAlong).map((entry) => (
          <Checkbox
            key={entry.id}
            value={entry.id}
            label={<span className={styles.excerpt}>{entry.text}</span>}
            description={`${who(entry)} · ${moment(entry.at)}`}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
