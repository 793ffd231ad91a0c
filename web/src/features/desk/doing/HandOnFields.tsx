import { useQuery } from '@tanstack/react-query'
import { readAll } from '@/api/queries.ts'
import type { Named } from '@/api/types.ts'
import { Select } from '@/components/choices.tsx'
import { EmployeeChoice } from '@/components/EmployeeChoice.tsx'
import { Textarea } from '@/components/fields.tsx'
import { Segments } from '@/components/Segments.tsx'
import type { useDraft } from '@/lib/draft.ts'
import { useSay } from '@/lib/sentences.ts'

const receivers = ['person', 'team'] as const

export const emptyHandOn = {
  receiver: 'person' as (typeof receivers)[number],
  to: null as string | null,
  team: null as string | null,
  reason: '',
}
type HandOn = typeof emptyHandOn

export const handOnWish = ({ receiver, to, team, reason }: HandOn) => (receiver === 'person' ? { to, reason } : { team, reason })

export const isWhole = ({ receiver, to, team }: HandOn) => (receiver === 'person' ? to : team) !== null

// To a person, or to a team where the one on duty with the least open work is asked. Always with the reason.
export function HandOnFields({ draft }: { draft: ReturnType<typeof useDraft<HandOn>> }) {
  const say = useSay()
  const { receiver, to, team } = draft.values
  return (
    <>
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
    </>
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
