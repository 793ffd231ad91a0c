import { Card } from '@/components/Card.tsx'
import { Button, NativeSelect, TextInput } from '@/components/fields.tsx'
import { useSay } from '@/lib/sentences.ts'
import type { Part } from './policy_draft.ts'
import { receivers, rungsTo } from './policy_fields.ts'
import styles from './promises.module.css'
import type { RungTo, To } from '@/api/types.ts'

// Who is warned while there is time left, and who is asked once there is none.
export function AlarmFields({ draft }: Part) {
  return (
    <div className={styles.two}>
      <Warnings draft={draft} />
      <Ladder draft={draft} />
    </div>
  )
}

function Warnings({ draft }: Part) {
  const say = useSay()
  const { warnings } = draft.values
  const put = (at: number, some: { share?: string; to?: To }) => {
    draft.change({ warnings: warnings.map((each, index) => (index === at ? { ...each, ...some } : each)) })
  }
  return (
    <Card title={say('promises.warnings')} lede={say('promises.warnings_what')}>
      {warnings.map((one, at) => (
        <div key={at} className={styles.alarm}>
          <TextInput
            label={say('promises.warning_share')}
            inputMode="decimal"
            value={one.share}
            error={draft.fault(`terms/warnings/${String(at)}/share`)}
            onChange={(event) => {
              put(at, { share: event.currentTarget.value })
            }}
          />
          <NativeSelect
            label={say('promises.warning_to')}
            data={receivers.map((value) => ({ value, label: say(`promises.to_${value}`) }))}
            value={one.to}
            onChange={(event) => {
              put(at, { to: event.currentTarget.value as To })
            }}
          />
          <Remove
            what={`${one.share} %`}
            onRemove={() => {
              draft.change({ warnings: warnings.filter((_, index) => index !== at) })
            }}
          />
        </div>
      ))}
      <Button
        variant="default"
        size="sm"
        onClick={() => {
          draft.change({ warnings: [...warnings, { share: '75', to: 'owner' }] })
        }}
      >
        {say('promises.warning_add')}
      </Button>
    </Card>
  )
}

function Ladder({ draft }: Part) {
  const say = useSay()
  const { ladder } = draft.values
  const put = (at: number, some: { share?: string; to?: RungTo }) => {
    draft.change({ ladder: ladder.map((each, index) => (index === at ? { ...each, ...some } : each)) })
  }
  return (
    <Card title={say('promises.ladder')} lede={say('promises.ladder_what')}>
      {ladder.map((one, at) => (
        <div key={at} className={styles.alarm}>
          <TextInput
            label={say('promises.rung', { n: at + 1 })}
            inputMode="decimal"
            value={one.share}
            error={draft.fault(`terms/ladder/${String(at)}/share`)}
            onChange={(event) => {
              put(at, { share: event.currentTarget.value })
            }}
          />
          <NativeSelect
            label={say('promises.rung_to')}
            data={rungsTo.map((value) => ({ value, label: say(`promises.rung_to_${value}`) }))}
            value={one.to}
            onChange={(event) => {
              put(at, { to: event.currentTarget.value as RungTo })
            }}
          />
          <Remove
            what={`${one.share} %`}
            onRemove={() => {
              draft.change({ ladder: ladder.filter((_, index) => index !== at) })
            }}
          />
        </div>
      ))}
      <Button
        variant="default"
        size="sm"
        onClick={() => {
          draft.change({ ladder: [...ladder, { share: String(100 + ladder.length * 50), to: 'lead' }] })
        }}
      >
        {say('promises.rung_add')}
      </Button>
    </Card>
  )
}

function Remove({ what, onRemove }: { what: string; onRemove: () => void }) {
  const say = useSay()
  return (
    <button type="button" className="textual small" aria-label={say('promises.remove_line', { what })} onClick={onRemove}>
      {say('web.remove')}
    </button>
  )
}
