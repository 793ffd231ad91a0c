import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '@/api/client.ts'
import type { Suggestions } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import type { Noted } from './NewCaseForm.tsx'
import styles from './noting.module.css'

interface Props {
  values: Noted
  change: (some: Partial<Noted>) => void
}

// What similar cases were about. Nothing is filled in by itself: a click takes it, or Alt and its number.
export function Suggested({ values, change }: Props) {
  const say = useSay()
  const found = useSuggestions(values)
  const { kind, touchpoint } = found ?? {}
  const chips = [
    kind && { key: 'kind', words: say(`desk.kind_${kind.kind}`), some: { kind: kind.kind } },
    touchpoint && { key: 'touchpoint', words: touchpoint.name, some: { touchpoint: touchpoint.id } },
  ].filter((one) => !!one)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chip = event.altKey ? chips[Number(/^Digit(\d)$/.exec(event.code)?.[1] ?? 0) - 1] : undefined
      if (!chip) return
      event.preventDefault()
      change(chip.some)
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  })
  if (chips.length === 0) return null
  return (
    <div className={styles.suggested} role="group" aria-label={say('desk.suggested')}>
      <span className="muted small">{say('desk.suggested')}</span>
      {chips.map(({ key, words, some }, at) => (
        <Button
          key={key}
          size="sm"
          variant="default"
          aria-pressed={isTaken(values, some)}
          onClick={() => {
            change(some)
          }}
        >
          {isTaken(values, some) && '✓ '}
          {words} <kbd className={styles.kbd}>{say('desk.suggest_key', { n: at + 1 })}</kbd>
        </Button>
      ))}
    </div>
  )
}

const isTaken = (values: Noted, some: Partial<Noted>) =>
  Object.entries(some).every(([key, value]) => values[key as keyof Noted] === value)

const pause = 600 // ms without a letter before similar cases are looked for

function useSuggestions({ subject, text }: Noted): Suggestions | undefined {
  const [asked, setAsked] = useState({ subject, text })
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked({ subject, text })
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [subject, text])
  return useQuery({
    queryKey: ['/cases/suggest', asked],
    queryFn: async ({ signal }) => (await call<Suggestions>('POST', '/cases/suggest', { body: asked, signal })).data,
    enabled: asked.subject.trim().length > 3,
    placeholderData: (before) => before,
    staleTime: 300_000,
  }).data
}
