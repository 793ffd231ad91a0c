import { useQuery } from '@tanstack/react-query'
import { faultsOf } from '@/api/faults.ts'
import { readAll, useChange } from '@/api/queries.ts'
import type { CaseAtDesk, Named } from '@/api/types.ts'
import { Select } from '@/components/choices.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { Form, Submit, Textarea } from '@/components/fields.tsx'
import { notify } from '@/components/notice_list.ts'
import { Segments } from '@/components/Segments.tsx'
import { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'
import { deskReads } from '../reads.ts'

const receivers = ['person', 'team'] as const

// To a person, or to a team where the one on duty with the least open work is asked. Always with the reason.
export function HandOnForm({ of, onDone }: { of: CaseAtDesk; onDone: () => void }) {
  const say = useSay()
  const draft = useDraft(
    { receiver: 'person' as (typeof receivers)[number], to: null as string | null, team: null as string | null, reason: '' },
    { keep: `hand_on.${of.row.id}` },
  )
  const { receiver, to, team, reason } = draft.values
  const offer = useChange({
    method: 'POST',
    path: `/cases/${of.row.id}/handoff`,
    body: () => (receiver === 'person' ? { to, reason } : { team, reason }),
    stale: deskReads,
  })
  const submit = () => {
    offer.mutate(undefined, {
      onSuccess: () => {
        draft.forget()
        notify(say('desk.handed'))
        onDone()
      },
      onError: (error) => {
        draft.setFaults(faultsOf(error))
      },
    })
  }
  return (
    <Form onSubmit={submit} error={offer.error} fields={['reason']}>
      <Segments
        label={say('desk.hand_to')}
        value={receiver}
        options={receivers.map((value) => ({ value, label: say(`desk.hand_to_${value}`) }))}
        onChange={(value) => {
          draft.change({ receiver: value })
        }}
      />
      {receiver === 'person' ? (
        <EmployeeChoice
          label={say('desk.hand_person')}
          value={to}
          onChange={(chosen) => {
            draft.change({ to: chosen })
          }}
        />
      ) : (
        <TeamChoice
          value={team}
          onChange={(chosen) => {
            draft.change({ team: chosen })
          }}
        />
      )}
      <Textarea label={say('desk.hand_why')} description={say('desk.hand_hint')} autosize minRows={2} {...draft.text('reason')} />
      <Submit busy={offer.isPending} disabled={receiver === 'person' ? !to : !team}>
        {say('desk.hand_do')}
      </Submit>
    </Form>
  )
}

function TeamChoice({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const say = useSay()
  const units = useQuery(readAll<Named>('/units')).data ?? []
  return (
    <Select
      label={say('desk.hand_team')}
      description={say('desk.hand_team_hint')}
      data={units.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      clearable
      value={value}
      onChange={onChange}
    />
  )
}
