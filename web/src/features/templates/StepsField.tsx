import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import { Button, Textarea } from '@/components/fields.tsx'
import { IconButton } from '@/components/IconButton.tsx'
import { useSay } from '@/lib/sentences.ts'
import { added, changed, longestStep, mostSteps, placeAt, put, removed, type Step } from './steps.ts'
import styles from './templates.module.css'

interface Props {
  value: readonly Step[]
  onChange: (steps: readonly Step[]) => void
}

// Steps one below the other. Enter begins the next, Alt and an arrow moves one, an empty one goes with Backspace; with a pointer they
// are dragged at their grip, or moved by their arrows.
export function StepsField({ value, onChange }: Props) {
  const say = useSay()
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null) // the key of the step that is to have the focus
  const [moved, setMoved] = useState('')
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-step="${String(wanted.current)}"] textarea`)?.focus()
    wanted.current = null
  }, [value])
  const move = (from: number, to: number) => {
    if (to < 0 || to >= value.length || from === to) return
    onChange(put(value, from, to))
    setMoved(say('templates.step_moved', { n: to + 1, count: value.length }))
  }
  const add = (at: number, texts?: readonly string[]) => {
    const next = added(value, at, texts)
    wanted.current = next[Math.min(next.length - 1, at + (texts?.length ?? 1))]?.key ?? null
    onChange(next)
  }
  const remove = (at: number) => {
    wanted.current = value[at === 0 ? 1 : at - 1]?.key ?? null
    onChange(removed(value, at))
  }
  const drag = useDragging(
    list,
    value.map(({ key }) => key),
    move,
  )
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.name}>
        {say('templates.steps')}
      </p>
      <p className="muted small">{say('templates.steps_hint')}</p>
      <ol ref={list} className={styles.steps}>
        {value.map((step, at) => (
          <OneStep
            key={step.key}
            of={step}
            number={at + 1}
            dragged={drag.key === step.key}
            onDrag={() => {
              drag.begin(step.key)
            }}
            onText={(text) => {
              onChange(changed(value, at, text))
            }}
            onMove={(by) => {
              move(at, at + by)
            }}
            onNext={() => {
              add(at)
            }}
            onPaste={(lines) => {
              const [first = '', ...rest] = lines
              const next = changed(value, at, value[at]?.text + first)
              onChange(added(next, at, rest))
            }}
            onRemove={() => {
              remove(at)
            }}
          />
        ))}
      </ol>
      <p role="status" className="unseen">
        {moved}
      </p>
      {value.length < mostSteps && (
        <Button
          size="sm"
          variant="default"
          className={styles.more}
          onClick={() => {
            add(value.length - 1)
          }}
        >
          {say('templates.step_add')}
        </Button>
      )}
    </div>
  )
}

interface StepProps {
  of: Step
  number: number
  dragged: boolean
  onDrag: () => void
  onText: (text: string) => void
  onMove: (by: -1 | 1) => void
  onNext: () => void
  onPaste: (lines: string[]) => void
  onRemove: () => void
}

function OneStep({ of, number, dragged, onDrag, onText, onMove, onNext, onPaste, onRemove }: StepProps) {
  const say = useSay()
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onNext()
    else if (event.altKey && event.key === 'ArrowUp') onMove(-1)
    else if (event.altKey && event.key === 'ArrowDown') onMove(1)
    else if (event.key === 'Backspace' && of.text === '' && number > 1) onRemove()
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent) => {
    const lines = event.clipboardData
      .getData('text')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length < 2) return
    event.preventDefault()
    onPaste(lines)
  }
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const
  return (
    <li className={styles.step} data-step={of.key} data-dragged={dragged || undefined}>
      <span
        className={styles.grip}
        aria-hidden
        onPointerDown={(event) => {
          event.preventDefault()
          onDrag()
        }}
      >
        <IconGripVertical {...icon} />
      </span>
      <Textarea
        autosize
        minRows={1}
        maxLength={longestStep}
        aria-label={say('templates.step', { n: number })}
        value={of.text}
        onChange={(event) => {
          onText(event.currentTarget.value.replaceAll('\n', ' '))
        }}
        onKeyDown={keys}
        onPaste={paste}
      />
      <span className={styles.stepActs}>
        <IconButton
          label={say('templates.step_up', { n: number })}
          onClick={() => {
            onMove(-1)
          }}
        >
          <IconArrowUp {...icon} />
        </IconButton>
        <IconButton
          label={say('templates.step_down', { n: number })}
          onClick={() => {
            onMove(1)
          }}
        >
          <IconArrowDown {...icon} />
        </IconButton>
        <IconButton label={say('templates.step_remove', { n: number })} onClick={onRemove}>
          <IconTrash {...icon} />
        </IconButton>
      </span>
    </li>
  )
}

// A step follows the pointer that holds its grip: past the middle of a neighbour it changes places with it. The window listens, for
// the grip itself is taken out and put in again as its step moves.
function useDragging(list: RefObject<HTMLElement | null>, keys: readonly number[], move: (from: number, to: number) => void) {
  const [key, setKey] = useState<number | null>(null)
  useEffect(() => {
    if (key === null) return
    const follow = ({ clientY }: globalThis.PointerEvent) => {
      const middles = [...(list.current?.children ?? [])].map((line) => {
        const { top, height } = line.getBoundingClientRect()
        return top + height / 2
      })
      const at = keys.indexOf(key)
      if (at >= 0) move(at, placeAt(middles, at, clientY))
    }
    const end = () => {
      setKey(null)
    }
    addEventListener('pointermove', follow)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
    return () => {
      removeEventListener('pointermove', follow)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
    }
  })
  return { key, begin: setKey }
}
