import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { read } from '@/api/queries.ts'
import type { Page } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { mentioning, named, type Mentioning, type Named } from './mentions.ts'
import styles from './reply.module.css'

interface Props {
  label: string
  value: string
  naming: boolean // an @ offers colleagues
  onChange: (text: string) => void
  onNamed: (one: Named) => void
}

const offered = 6

// The text itself. In a note an @ and a few letters offer colleagues: arrows choose, Enter or Tab takes.
export function MentionField({ label, value, naming, onChange, onNamed }: Props) {
  const say = useSay()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | null>(null) // where writing goes on after a name was taken
  const [begun, setBegun] = useState<Mentioning | null>(null)
  const [chosen, setChosen] = useState(0)
  const found = useColleagues(naming ? begun : null)
  useLayoutEffect(() => {
    if (!field.current) return
    growToText(field.current)
    // At once, before the next letter is typed.
    if (caret.current !== null) field.current.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [value])
  useEffect(() => {
    const text = field.current
    text?.focus()
    text?.setSelectionRange(text.value.length, text.value.length)
  }, [])

  const take = (one: Named) => {
    if (!begun) return
    const next = named(value, begun, one)
    onChange(next.text)
    onNamed(one)
    setBegun(null)
    caret.current = next.caret
  }
  const keys = (event: KeyboardEvent) => {
    if (found.length === 0) return
    const one = found[Math.min(chosen, found.length - 1)]
    if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') {
      if (one) take(one)
    } else if (event.key === 'ArrowDown') setChosen(Math.min(found.length - 1, chosen + 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1))
    else if (event.key === 'Escape') setBegun(null)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        rows={4}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          setBegun(mentioning(event.target.value, event.target.selectionStart))
          setChosen(0)
        }}
        onKeyDown={keys}
        onBlur={() => {
          setBegun(null)
        }}
        {...(found.length > 0
          ? { 'aria-controls': `${id}-names`, 'aria-activedescendant': `${id}-${String(Math.min(chosen, found.length - 1))}` }
          : {})}
      />
      {found.length > 0 && (
        <ul id={`${id}-names`} className={styles.names} role="listbox" aria-label={say('desk.mention_list')}>
          {found.map((one, index) => (
            <li
              key={one.id}
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                event.preventDefault()
                take(one)
              }}
            >
              {one.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function useColleagues(begun: Mentioning | null): Named[] {
  const { data } = useQuery({
    ...read<Page<Named>>('/employees', { query: begun?.typed ?? '', limit: offered }),
    enabled: begun !== null,
    staleTime: 60_000,
  })
  return begun ? (data?.items ?? []) : []
}

const [shortest, tallest] = [96, 480] // px

// The field is as tall as its text.
function growToText(element: HTMLTextAreaElement) {
  element.style.height = 'auto'
  element.style.height = `${String(Math.min(tallest, Math.max(shortest, element.scrollHeight + 2)))}px`
}
