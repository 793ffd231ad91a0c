import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useSay } from '@/lib/sentences.ts'
import styles from './chips.module.css'

export interface Chip {
  key: string
  words: string
  taken: boolean
  take: () => void
}

// What similar cases were about. Nothing is filled in by itself: a click takes it, or Alt and its number.
export function Chips({ of }: { of: readonly Chip[] }) {
  const say = useSay()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chip = event.altKey ? of[Number(/^Digit(\d)$/.exec(event.code)?.[1] ?? 0) - 1] : undefined
      if (!chip || document.querySelector('dialog[open]')) return
      event.preventDefault()
      chip.take()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  })
  if (of.length === 0) return null
  return (
    <div className={styles.chips} role="group" aria-label={say('desk.suggested')}>
      <span className="muted small">{say('desk.suggested')}</span>
      {of.map(({ key, words, taken, take }, at) => (
        <Button
          key={key}
          size="sm"
          variant="default"
          aria-pressed={taken}
          aria-keyshortcuts={`Alt+${String(at + 1)}`}
          onClick={take}
        >
          {taken && '✓ '}
          {words} <kbd className={styles.kbd}>{say('desk.suggest_key', { n: at + 1 })}</kbd>
        </Button>
      ))}
    </div>
  )
}
