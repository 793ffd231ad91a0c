import type { ReactNode } from 'react'
import { useDefinitions } from './definitions.ts'
import styles from './MeasureName.module.css'
import { Popover } from './Popover.tsx'

interface Props {
  measure: string
  short?: boolean // where room is scarce
  more?: ReactNode // n and interval: stands below the definition
}

// The name of a measure; selecting it says how the measure is defined.
export function MeasureName({ measure, short = false, more }: Props) {
  const { name, short: brief, definition } = useDefinitions()(measure)
  return (
    <Popover label={name} className={styles.name} button={short ? brief : name}>
      <div className={styles.definition}>
        <p>{definition}</p>
        {more}
      </div>
    </Popover>
  )
}
