import {
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import styles from './CompletingField.module.css'

export interface Offer {
  id: string
  name: string
  detail?: string
}

export interface Completed {
  text: string
  caret: number // where writing goes on
}

// Puts words where the caret stands.
export interface Pen {
  put: (words: string) => void
}

interface Props<B, O extends Offer> {
  label: string
  hint?: string
  error?: string | undefined
  aside?: ReactNode // stands at the label's right
  first?: boolean // it has the focus from the beginning
  value: string
  onChange: (text: string) => void
  begun: B | null // what is being typed that can be completed
  onBegin: (begun: B | null) => void
  begins: (text: string, caret: number) => B | null
  offers: readonly O[]
  offersLabel: string
  completes: (text: string, begun: B, one: O) => Completed
  onTaken?: (one: O) => void
  pen?: Ref<Pen>
}

// A text in which something begun is offered to be completed, such as a name after an @: arrows choose, Enter or Tab takes, Escape
// lets it be.
export function CompletingField<B, O extends Offer>(props: Props<B, O>) {
  const { value, begun, offers, first = false } = props
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | null>(null)
  const [chosen, setChosen] = useState(0)
  useLayoutEffect(() => {
    if (!field.current) return
    growToText(field.current)
    // At once, before the next letter is typed.
    if (caret.current !== null) field.current.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [value])
  useEffect(() => {
    if (!first) return
    const text = field.current
    text?.focus()
    text?.setSelectionRange(text.value.length, text.value.length)
  }, [first])
  const write = ({ text, caret: at }: Completed) => {
    caret.current = at
    props.onChange(text)
    props.onBegin(null)
  }
  useImperativeHandle(props.pen, () => ({
    put: (words) => {
      const { selectionStart: from, selectionEnd: to } = field.current ?? { selectionStart: 0, selectionEnd: 0 }
      write({ text: value.slice(0, from) + words + value.slice(to), caret: from + words.length })
      field.current?.focus()
    },
  }))
  const take = (one: O) => {
    if (begun === null) return
    write(props.completes(value, begun, one))
    props.onTaken?.(one)
  }
  const at = Math.min(chosen, offers.length - 1)
  const keys = (event: KeyboardEvent) => {
    if (offers.length === 0) return
    const one = offers[at]
    if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') {
      if (one) take(one)
    } else if (event.key === 'ArrowDown') setChosen(Math.min(offers.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, at - 1))
    else if (event.key === 'Escape') props.onBegin(null)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {props.label}
        </label>
        {props.aside}
      </div>
      <textarea
        ref={field}
        id={id}
        rows={4}
        value={value}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.hint || props.error ? `${id}-hint` : undefined}
        onChange={(event) => {
          props.onChange(event.target.value)
          props.onBegin(props.begins(event.target.value, event.target.selectionStart))
          setChosen(0)
        }}
        onKeyDown={keys}
        onBlur={() => {
          props.onBegin(null)
        }}
        {...(offers.length > 0 ? { 'aria-controls': `${id}-offers`, 'aria-activedescendant': `${id}-${String(at)}` } : {})}
      />
      {offers.length > 0 && (
        <ul id={`${id}-offers`} className={styles.offers} role="listbox" aria-label={props.offersLabel}>
          {offers.map((one, index) => (
            <OneOffer key={one.id} id={`${id}-${String(index)}`} of={one} chosen={index === at} onTake={take} />
          ))}
        </ul>
      )}
      {(props.hint ?? props.error) && (
        <p id={`${id}-hint`} className={props.error ? styles.fault : styles.hint}>
          {props.error ?? props.hint}
        </p>
      )}
    </div>
  )
}

interface OneProps<O> {
  id: string
  of: O
  chosen: boolean
  onTake: (one: O) => void
}

function OneOffer<O extends Offer>({ id, of, chosen, onTake }: OneProps<O>) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  return (
    <li
      ref={line}
      id={id}
      role="option"
      aria-selected={chosen}
      onPointerDown={(event) => {
        event.preventDefault()
        onTake(of)
      }}
    >
      {of.name} {of.detail && <span className={styles.detail}>{of.detail}</span>}
    </li>
  )
}

const [shortest, tallest] = [96, 480] // px

// The field is as tall as its text.
function growToText(element: HTMLTextAreaElement) {
  element.style.height = 'auto'
  element.style.height = `${String(Math.min(tallest, Math.max(shortest, element.scrollHeight + 2)))}px`
}
