import { NativeSelect, TextInput } from '@/components/fields.tsx'
import type { RightsScope } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { placeText } from './place.ts'
import styles from './rights.module.css'
import { useTouchpoints, useUnits } from './words.ts'

interface Props {
  where: string | undefined
  day: string | undefined
  scopes: readonly RightsScope[] // where something of its own is settled
  onGo: (some: Record<string, string | undefined>) => void
}

// Where and when is looked at. Places with rights of their own are marked.
export function MatrixBar({ where, day, scopes, onGo }: Props) {
  const say = useSay()
  const touchpoints = useTouchpoints()
  const units = useUnits()
  const rights = new Map(
    scopes.map(({ touchpoint, unit, rights: n }) => [placeText({ touchpoint: touchpoint ?? null, unit: unit ?? null }), n]),
  )
  const option = (value: string, label: string) => {
    const n = rights.get(value)
    return { value, label: n ? `${label} (${String(n)})` : label }
  }
  return (
    <div className={styles.bar}>
      <NativeSelect
        label={say('rights.place')}
        value={where ?? ''}
        data={[
          { value: '', label: say('rights.everywhere') },
          ...touchpoints.map(({ id, name }) => option(`t.${id}`, say('rights.place_touchpoint', { name }))),
          ...units.map(({ id, name }) => option(`u.${id}`, say('rights.place_unit', { name }))),
        ]}
        onChange={(event) => {
          onGo({ where: event.currentTarget.value })
        }}
      />
      <TextInput
        type="date"
        label={say('rights.as_it_was')}
        value={day ?? ''}
        onChange={(event) => {
          onGo({ day: event.currentTarget.value })
        }}
      />
      {day && (
        <button
          type="button"
          className="textual"
          onClick={() => {
            onGo({ day: undefined })
          }}
        >
          {say('rights.today')}
        </button>
      )}
    </div>
  )
}
