import { Card } from '@/components/Card.tsx'
import { Button, Checkbox, FieldRow, NativeSelect, TextInput } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Part } from './policy_draft.ts'
import { newDeadline, type DeadlineFields } from './policy_fields.ts'
import styles from './promises.module.css'
import { useDeadlineWords } from './words.ts'

// What the regulator asks for, each by its own rule.
export function DeadlineFieldsCard({ draft }: Part) {
  const say = useSay()
  const { suggested } = useDeadlineWords()
  const { deadlines } = draft.values
  const put = (next: DeadlineFields[]) => {
    draft.change({ deadlines: next })
  }
  return (
    <Card title={say('promises.deadlines')} lede={say('promises.deadlines_what')}>
      {deadlines.map((one, at) => (
        <OneDeadline
          // Two may be the same while they are typed: their place is what they are known by.
          key={at}
          of={one}
          fault={(field) => draft.fault(`terms/deadlines/${String(at)}/${field}`)}
          onChange={(some) => {
            put(deadlines.map((each, index) => (index === at ? { ...each, ...some } : each)))
          }}
          onRemove={() => {
            put(deadlines.filter((_, index) => index !== at))
          }}
        />
      ))}
      <datalist id="deadlines">
        {suggested.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
      <Button
        variant="default"
        size="sm"
        onClick={() => {
          put([...deadlines, newDeadline])
        }}
      >
        {say('promises.deadline_add')}
      </Button>
    </Card>
  )
}

interface Props {
  of: DeadlineFields
  fault: (field: string) => string | undefined
  onChange: (some: Partial<DeadlineFields>) => void
  onRemove: () => void
}

function OneDeadline({ of, fault, onChange, onRemove }: Props) {
  const say = useSay()
  const text = (name: 'name' | 'days' | 'extended' | 'warn_days') => ({
    value: of[name],
    error: fault(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      onChange({ [name]: event.currentTarget.value })
    },
  })
  return (
    <div className={styles.deadline}>
      <FieldRow>
        <TextInput label={say('promises.deadline_name')} list="deadlines" {...text('name')} />
        <TextInput label={say('promises.deadline_days')} inputMode="numeric" {...text('days')} />
        <NativeSelect
          label={say('promises.deadline_counted')}
          data={(['business', 'calendar'] as const).map((value) => ({ value, label: say(`promises.deadline_${value}`) }))}
          value={of.counted}
          onChange={(event) => {
            onChange({ counted: event.currentTarget.value as DeadlineFields['counted'] })
          }}
        />
        <NativeSelect
          label={say('promises.deadline_met_by')}
          data={(['told', 'replied', 'resolved'] as const).map((value) => ({ value, label: say(`promises.deadline_${value}`) }))}
          value={of.met_by}
          onChange={(event) => {
            onChange({ met_by: event.currentTarget.value as DeadlineFields['met_by'] })
          }}
        />
        <TextInput label={say('promises.deadline_extended')} inputMode="numeric" {...text('extended')} />
        <TextInput label={say('promises.deadline_warn')} inputMode="numeric" {...text('warn_days')} />
      </FieldRow>
      <div className={styles.deadlineFoot}>
        <Checkbox
          label={say('promises.deadline_pauses')}
          checked={of.pauses}
          onChange={(event) => {
            onChange({ pauses: event.currentTarget.checked })
          }}
        />
        <button
          type="button"
          className="textual small"
          aria-label={say('promises.remove_line', { what: of.name })}
          onClick={onRemove}
        >
          {say('web.remove')}
        </button>
      </div>
    </div>
  )
}
