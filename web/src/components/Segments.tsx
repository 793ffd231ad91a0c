import { useId } from 'react'
import styles from './Segments.module.css'

interface Props<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

const few = 3

// One of a few, all in sight: a radio group by nature. More than three are a list where the window is narrow.
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId()
  const many = options.length > few
  return (
    <>
      {many && (
        <select
          className={styles.list}
          aria-label={label}
          value={value}
          onChange={(event) => {
            onChange(event.target.value as T)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      <fieldset className={`${styles.segments} ${many ? styles.wide : ''}`}>
        <legend className="unseen">{label}</legend>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value)
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
