import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button, Textarea, TextInput } from '@/components/fields.tsx'
import { IconButton } from '@/components/IconButton.tsx'
import { notify } from '@/components/notice_list.ts'
import { languages, useSay, type Language } from '@/lib/sentences.ts'
import { nothing, type Item, type Pair } from './merge.ts'
import styles from './principles.module.css'

interface Props {
  value: readonly Item[]
  language: Language
  onChange: (items: readonly Item[]) => void
}

const most = 12

// The principles one below the other; Alt and an arrow moves the one that is being written.
export function ItemsField({ value, language, onChange }: Props) {
  const say = useSay()
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(null) // the key of the one that is to have the focus
  const [moved, setMoved] = useState('')
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-item="${wanted.current}"] input`)?.focus()
    wanted.current = null
  }, [value])
  const move = (from: number, to: number) => {
    const one = value[from]
    if (!one || to < 0 || to >= value.length) return
    const rest = value.filter((_, at) => at !== from)
    wanted.current = one.key
    onChange([...rest.slice(0, to), one, ...rest.slice(to)])
    setMoved(say('principles.moved', { n: to + 1, count: value.length }))
  }
  return (
    <>
      <ol ref={list} className={styles.items}>
        {value.map((one, at) => (
          <OneItem
            key={one.key}
            of={one}
            number={at + 1}
            language={language}
            onWords={(words) => {
              onChange(value.map((each) => (each === one ? { ...one, words: { ...one.words, [language]: words } } : each)))
            }}
            onMove={(by) => {
              move(at, at + by)
            }}
            onRemove={() => {
              onChange(value.filter((each) => each !== one))
              notify(say('principles.taken_out', { title: one.words[language].title }), () => {
                onChange(value)
              })
            }}
          />
        ))}
      </ol>
      <p role="status" className="unseen">
        {moved}
      </p>
      {value.length < most ? (
        <div>
          <Button
            variant="default"
            onClick={() => {
              const key = `new ${String(Date.now())}`
              wanted.current = key
              onChange([...value, { key, id: null, words: nothing() }])
            }}
          >
            {say('principles.add')}
          </Button>
        </div>
      ) : (
        <p className="muted small">{say('principles.most')}</p>
      )}
    </>
  )
}

interface OneProps {
  of: Item
  number: number
  language: Language
  onWords: (words: Pair) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

function OneItem({ of, number, language, onWords, onMove, onRemove }: OneProps) {
  const say = useSay()
  const words = of.words[language]
  const named = words.title || say('principles.principle', { n: number })
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li data-item={of.key}>
      <fieldset className={styles.item} onKeyDown={keys}>
        <legend className={styles.number}>{say('principles.principle', { n: number })}</legend>
        <TextInput
          label={say('principles.principle_title')}
          value={words.title}
          maxLength={80}
          onChange={(event) => {
            onWords({ ...words, title: event.currentTarget.value })
          }}
        />
        <Textarea
          label={say('principles.principle_text')}
          value={words.text}
          maxLength={400}
          autosize
          minRows={2}
          onChange={(event) => {
            onWords({ ...words, text: event.currentTarget.value })
          }}
        />
        <Others of={of} language={language} />
        <span className={styles.itemActs}>
          <IconButton
            label={`${say('principles.move_up')}: ${named}`}
            onClick={() => {
              onMove(-1)
            }}
          >
            <IconArrowUp size={18} stroke={1.75} aria-hidden />
          </IconButton>
          <IconButton
            label={`${say('principles.move_down')}: ${named}`}
            onClick={() => {
              onMove(1)
            }}
          >
            <IconArrowDown size={18} stroke={1.75} aria-hidden />
          </IconButton>
          <IconButton label={`${say('principles.take_out')}: ${named}`} onClick={onRemove}>
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </IconButton>
        </span>
      </fieldset>
    </li>
  )
}

// How it stands in the other languages, so that they say the same.
function Others({ of: { words }, language }: { of: Item; language: Language }) {
  const say = useSay()
  return languages
    .filter((one) => one !== language)
    .map((one) => {
      const { title, text } = words[one]
      const name = say(`desk.language_${one}`)
      return (
        <p key={one} className="muted small" lang={one}>
          {title || text
            ? say('principles.other_language', { language: name, title, text })
            : say('principles.other_missing', { language: name })}
        </p>
      )
    })
}
