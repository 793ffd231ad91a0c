import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { readAll } from '@/api/queries.ts'
import type { Touchpoint } from '@/api/types.ts'
import { NativeSelect } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'

interface Props {
  value: string | null
  onChange: (id: string | null) => void
}

const none = ''
const few = 12 // chips that a thumb finds at once

// Where it was: touchpoints as chips, a list where there are many.
export function Where({ value, onChange }: Props) {
  const say = useSay()
  const name = useId()
  const { data = [] } = useQuery(readAll<Touchpoint>('/touchpoints'))
  if (data.length === 0) return null
  const choices = [
    ...data.map(({ id, name: label }) => ({ value: id, label })),
    { value: none, label: say('knowledge.where_none') },
  ]
  if (data.length > few)
    return (
      <NativeSelect
        label={say('knowledge.where')}
        data={[...choices.slice(-1), ...choices.slice(0, -1)]}
        value={value ?? none}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value || null)
        }}
      />
    )
  return (
    <fieldset className={styles.chips}>
      <legend>{say('knowledge.where')}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.chip}>
          <input
            type="radio"
            name={name}
            checked={(value ?? none) === choice.value}
            onChange={() => {
              onChange(choice.value || null)
            }}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
