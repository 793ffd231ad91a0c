import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { read } from '@/api/queries.ts'
import type { CustomerRow, Page } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './noting.module.css'

interface Props {
  value: string
  known: string | null // id of the customer chosen
  error: string | undefined
  onType: (typed: string) => void
  onChoose: (customer: CustomerRow) => void
  onNext: () => void // it is said: on to the next field
}

const offered = 6

// Who it is: a name, a number or an address. Those known are offered while it is typed; arrows choose, Enter takes and goes on.
export function WhoField({ value, known, error, onType, onChoose, onNext }: Props) {
  const say = useSay()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const found = useFound(open && !known ? value : '')
  useEffect(() => {
    field.current?.focus()
  }, [])
  const choose = (one: CustomerRow) => {
    onChoose(one)
    setOpen(false)
    setAt(-1)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return
    const chosen = found[at] ?? meant(found, value)
    if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'Enter') onNext()
    else if (event.key === 'ArrowDown' && found.length > 0) setAt(Math.min(found.length - 1, at + 1))
    else if (event.key === 'ArrowUp' && found.length > 0) setAt(Math.max(-1, at - 1))
    else if (event.key === 'Escape' && found.length > 0) setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.who}>
      <label htmlFor={id}>{say('desk.new_who')}</label>
      <input
        ref={field}
        id={id}
        className={styles.input}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={at >= 0 ? `${id}-${String(at)}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          onType(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onKeyDown={keys}
        onBlur={() => {
          setOpen(false)
        }}
      />
      <p id={`${id}-hint`} className={error ? styles.fault : styles.hint}>
        {error ?? say(known ? 'desk.new_who_known' : 'desk.new_who_hint')}
      </p>
      <ul
        id={`${id}-list`}
        className={styles.found}
        role="listbox"
        aria-label={say('desk.new_who_found')}
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          <li
            key={one.id}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault()
              choose(one)
            }}
          >
            {one.name || one.contact} <span className="muted small">{one.name ? one.contact : ''}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

// The one whose name, number or address is typed in full.
function meant(found: readonly CustomerRow[], typed: string): CustomerRow | undefined {
  const same = (said: string) => said !== '' && bare(said) === bare(typed)
  const these = found.filter(({ name, contact }) => same(name) || same(contact))
  return these.length === 1 ? these[0] : undefined
}

const bare = (said: string) => said.toLowerCase().replace(/[\s().-]/g, '')

function useFound(typed: string): CustomerRow[] {
  const wanted = useDeferredValue(typed.trim())
  const long = wanted.length >= 2
  const { data } = useQuery({ ...read<Page<CustomerRow>>('/customers', { query: wanted, limit: offered }), enabled: long })
  return long ? (data?.items ?? []) : []
}
