import { useQuery } from '@tanstack/react-query'
import { readAll } from '@/api/queries.ts'
import type { Kind, Named, Suits } from '@/api/types.ts'
import { MultiSelect } from '@/components/choices.tsx'
import { Checkbox } from '@/components/fields.tsx'
import { kinds } from '@/features/desk/codes.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './templates.module.css'

interface Props {
  value: Suits
  onChange: (suits: Suits) => void
}

// The cases something is for; nothing chosen: all of them.
export function SuitsFields({ value, onChange }: Props) {
  const say = useSay()
  const touchpoints = useTouchpoints()
  return (
    <>
      <Checkbox.Group
        label={say('templates.kinds')}
        description={say('templates.kinds_hint')}
        value={value.kinds}
        onChange={(chosen) => {
          onChange({ ...value, kinds: kinds.filter((kind) => chosen.includes(kind)) })
        }}
      >
        <div className={styles.kinds}>
          {kinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={say(`desk.kind_${kind}`)} />
          ))}
        </div>
      </Checkbox.Group>
      {touchpoints.length > 0 && (
        <MultiSelect
          size="md"
          label={say('templates.touchpoints')}
          description={say('templates.touchpoints_hint')}
          data={touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          value={value.touchpoints}
          onChange={(chosen) => {
            onChange({ ...value, touchpoints: chosen })
          }}
        />
      )}
    </>
  )
}

const useTouchpoints = () => useQuery({ ...readAll<Named>('/touchpoints'), staleTime: 300_000 }).data ?? []

// The same in words.
export function SuitsWords({ of }: { of: Suits }) {
  const say = useSay()
  const touchpoints = useTouchpoints()
  const named = touchpoints.filter(({ id }) => of.touchpoints.includes(id)).map(({ name }) => name)
  const words = [...of.kinds.map((kind: Kind) => say(`desk.kind_${kind}`)), ...named]
  return words.length > 0 ? words.join(', ') : say('templates.all_cases')
}
