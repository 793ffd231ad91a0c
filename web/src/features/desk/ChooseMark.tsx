import { useEffect, useRef } from 'react'
import styles from './list.module.css'

interface Props {
  label: string
  on: boolean
  some?: boolean // neither all nor none
  onChange: () => void
}

// A box to choose by, large enough for a thumb. What is clicked here does not open the row.
export function ChooseMark({ label, on, some = false, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = some
  }, [some])
  return (
    <label
      className={styles.mark}
      onClick={(event) => {
        event.stopPropagation()
      }}
    >
      <input ref={box} type="checkbox" aria-label={label} checked={on} onChange={onChange} />
    </label>
  )
}
