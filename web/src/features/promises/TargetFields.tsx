import { Card } from '@/components/Card.tsx'
import { Checkbox, TextInput } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Part } from './policy_draft.ts'
import { targets, type TargetName } from './policy_fields.ts'
import styles from './promises.module.css'

// What we aim at, each in hours of working time, and whether the customer is promised a date from it.
export function TargetFields({ draft }: Part) {
  const say = useSay()
  const change = (which: TargetName, some: { hours?: string; promised?: boolean }) => {
    draft.change({ targets: { ...draft.values.targets, [which]: { ...draft.values.targets[which], ...some } } })
  }
  return (
    <Card title={say('promises.targets')} lede={say('promises.targets_what')}>
      {targets.map((which) => {
        const { hours, promised } = draft.values.targets[which]
        const target = say(`promises.${which}`)
        return (
          <div key={which} className={styles.target}>
            <span>{target}</span>
            <TextInput
              inputMode="decimal"
              aria-label={say('promises.hours_of', { target })}
              value={hours}
              error={draft.fault(`terms/${which}/minutes`)}
              onChange={(event) => {
                change(which, { hours: event.currentTarget.value })
              }}
            />
            <Checkbox
              label={say('promises.promised')}
              aria-label={say('promises.promised_of', { target })}
              checked={promised}
              disabled={!hours.trim()}
              onChange={(event) => {
                change(which, { promised: event.currentTarget.checked })
              }}
            />
          </div>
        )
      })}
    </Card>
  )
}
