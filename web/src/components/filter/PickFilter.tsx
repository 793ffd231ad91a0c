import { useState } from 'react'
import { dimensionKeys, type DimensionKey, type Filter } from '@/lib/filter.ts'
import { useSay } from '@/lib/sentences.ts'
import { Select } from '../choices.tsx'
import { NativeSelect } from '../fields.tsx'
import { useValues } from './filter.ts'
import styles from './FilterBar.module.css'

// Choosing a dimension and one of its values; loaded when first opened, since searching in a list is a large piece.
export function PickFilter({ onPicked }: { onPicked: (picked: Partial<Filter>) => void }) {
  const say = useSay()
  const [dimension, setDimension] = useState<DimensionKey>('touchpoint')
  const values = useValues(dimension)
  return (
    <div className={styles.pick}>
      <NativeSelect
        label={say('measures.filter.what')}
        data={dimensionKeys.map((value) => ({ value, label: say(`web.dimension.${value}`) }))}
        value={dimension}
        onChange={(event) => {
          setDimension(event.currentTarget.value as DimensionKey)
        }}
      />
      <Select
        key={dimension}
        label={say(`web.dimension.${dimension}`)}
        placeholder={say('measures.filter.type')}
        data={values}
        searchable
        limit={60}
        nothingFoundMessage={say('measures.filter.nothing')}
        value={null}
        onChange={(value) => {
          if (value !== null) onPicked({ [dimension]: value })
        }}
      />
    </div>
  )
}
