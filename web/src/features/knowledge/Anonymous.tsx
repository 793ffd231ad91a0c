import { Checkbox } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'

interface Props {
  value: boolean
  leftOut: boolean // something that was given will not be sent
  onChange: (value: boolean) => void
}

// Says what it means before it is chosen.
export function Anonymous({ value, leftOut, onChange }: Props) {
  const say = useSay()
  return (
    <div>
      <Checkbox
        label={say('knowledge.anonymous')}
        description={say('knowledge.anonymous_what')}
        checked={value}
        onChange={({ currentTarget: { checked } }) => {
          onChange(checked)
        }}
      />
      <div role="status">{leftOut && <p>{say('knowledge.anonymous_left_out')}</p>}</div>
    </div>
  )
}
