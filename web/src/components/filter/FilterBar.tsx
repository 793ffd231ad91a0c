import { IconX } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { Popover } from '../Popover.tsx'
import { dimensionKeys, type DimensionKey, type Filter } from '@/lib/filter.ts'
import { useSay } from '@/lib/sentences.ts'
import { useFilter, useValues, useWhole } from './filter.ts'
import styles from './FilterBar.module.css'
import { PeriodChoice } from './PeriodChoice.tsx'

// What the page is counted over: a period, perhaps a second one beside it, and any dimension narrowed to one value.
export function FilterBar({ compare = true }: { compare?: boolean }) {
  const say = useSay()
  const { filter, change } = useFilter()
  const whole = useWhole()
  const given = dimensionKeys.filter((key) => filter[key])
  return (
    <div className={styles.bar} role="group" aria-label={say('measures.filter.label')} data-print="no">
      <PeriodChoice
        filter={filter}
        whole={{ first: whole?.first ?? null, last: whole?.last ?? null }}
        compare={compare}
        onChange={change}
      />
      {given.map((key) => (
        <Chip
          key={key}
          dimension={key}
          value={filter[key] ?? ''}
          onRemove={() => {
            change({ [key]: undefined })
          }}
        />
      ))}
      <AddFilter onAdd={change} />
    </div>
  )
}

function Chip({ dimension, value, onRemove }: { dimension: DimensionKey; value: string; onRemove: () => void }) {
  const say = useSay()
  const name = useValues(dimension).find((each) => each.value === value)?.label ?? value
  const words = `${say(`web.dimension.${dimension}`)}: ${name}`
  return (
    <span className={styles.chip}>
      {words}
      <button type="button" aria-label={say('measures.filter.remove', { filter: words })} onClick={onRemove}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </span>
  )
}

const Pick = lazy(async () => ({ default: (await import('./PickFilter.tsx')).PickFilter }))

function AddFilter({ onAdd }: { onAdd: (some: Partial<Filter>) => void }) {
  const say = useSay()
  return (
    <Popover label={say('measures.filter.add')} className={styles.button} button={say('measures.filter.add')}>
      {(close) => (
        <Suspense fallback={<div className={styles.pick} />}>
          <Pick
            onPicked={(picked) => {
              close()
              onAdd(picked)
            }}
          />
        </Suspense>
      )}
    </Popover>
  )
}
