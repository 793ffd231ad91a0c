import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useSay } from '@/lib/sentences.ts'
import styles from './pick.module.css'

export interface Choice {
  value: string | null
  label: string
}

interface Props {
  label: string
  choices: readonly Choice[]
  current: string | null
  onPick: (value: string | null) => void
}

const many = 8

// One of a list by keyboard: arrows walk, Enter takes, letters narrow a long one down.
export function PickOne({ label, choices, current, onPick }: Props) {
  const say = useSay()
  const list = useRef<HTMLUListElement>(null)
  const find = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  // After the dialog, which would begin at its first button.
  useEffect(() => {
    const start = find.current ?? list.current?.querySelector<HTMLElement>('[aria-current]')
    start?.focus()
  }, [])
  const shown = choices.filter(({ label: words }) => words.toLowerCase().includes(typed.trim().toLowerCase()))
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    if (step === undefined || buttons.length === 0) return
    event.preventDefault()
    const at = buttons.findIndex((button) => button === document.activeElement)
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }
  const takeOnly = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && shown[0]) onPick(shown[0].value)
  }
  return (
    <div onKeyDown={walk}>
      {choices.length > many && (
        <input
          className={styles.find}
          type="search"
          aria-label={say('desk.pick_find', { what: label })}
          placeholder={say('desk.pick_find', { what: label })}
          ref={find}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
          }}
          onKeyDown={takeOnly}
        />
      )}
      <ul ref={list} className={styles.list} aria-label={label}>
        {shown.map(({ value, label: words }) => (
          <li key={value ?? ''}>
            <button
              type="button"
              className={styles.choice}
              aria-current={value === current || undefined}
              onClick={() => {
                onPick(value)
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
