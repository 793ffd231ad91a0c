import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react'
import { read } from '@/api/queries.ts'
import { dimensions, type Found } from '@/api/types.ts'
import { closesBeside, useModal } from '@/components/modal.ts'
import { useSay, type Say } from '@/lib/sentences.ts'
import styles from './Palette.module.css'
import type { Area } from './places.ts'

interface Option {
  title: string
  kind: string
  address: string
  words: string
}

interface Props {
  areas: Area[]
  onClose: () => void
}

// Search and command palette: type a place, a case, a word; arrows choose, Enter goes.
export function Palette({ areas, onClose }: Props) {
  const say = useSay()
  const { history } = useRouter()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const { options, searching } = useOptions(areas, typed)
  const id = useId()

  const at = Math.min(chosen, options.length - 1)
  const go = (option: Option | undefined) => {
    if (!option) return
    onClose()
    history.push(option.address)
  }
  const keys = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    if (event.key === 'Enter') go(options[at])
    else if (next !== undefined) setChosen(Math.max(0, Math.min(options.length - 1, next)))
    else return
    event.preventDefault()
  }

  return (
    <dialog {...useModal(onClose)} className={styles.palette} aria-label={say('web.search')} onClick={closesBeside(onClose)}>
      <input
        className={styles.field}
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={options[at] ? `${id}-${String(at)}` : undefined}
        aria-label={say('web.search')}
        placeholder={say('web.search')}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(0)
        }}
        onKeyDown={keys}
      />
      <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={say('web.palette.found')}>
        {options.map((option, index) => (
          <div
            key={`${option.kind} ${option.address} ${option.title}`}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            onPointerMove={() => {
              setChosen(index)
            }}
            onClick={() => {
              go(option)
            }}
          >
            <span>{option.title}</span>
            <span className={styles.kind}>{option.kind}</span>
          </div>
        ))}
      </div>
      <div role="status">
        {options.length === 0 && (
          <p className={styles.none}>{say(searching ? 'web.palette.searching' : 'web.palette.nothing', { typed })}</p>
        )}
      </div>
    </dialog>
  )
}

function useOptions(areas: Area[], typed: string) {
  const say = useSay()
  const wanted = useDeferredValue(typed.trim())
  const long = wanted.length >= 2
  const { data, isFetching } = useQuery({ ...read<{ items: Found[] }>('/search', { query: wanted }), enabled: long })
  const places = placeOptions(areas, say).filter(({ words }) => words.includes(typed.trim().toLowerCase()))
  const found = long ? (data?.items ?? []) : []
  const fromServer = found.map(({ kind, title, address }) => ({ title, kind: kindWord(kind, address, say), address, words: '' }))
  return { options: [...places, ...fromServer].slice(0, 30), searching: isFetching }
}

const placeOptions = (areas: Area[], say: Say): Option[] =>
  areas
    .flatMap((area) => (area.places.length > 0 ? area.places.map((place) => ({ place, area })) : [{ place: area, area }]))
    .map(({ place, area }) => {
      const title = say(place.name)
      return {
        title,
        kind: place === area ? '' : say(area.name),
        address: place.to,
        words: `${title} ${place.words ? say(place.words) : ''}`.toLowerCase(),
      }
    })

// A team of a history leads to its cases, and may be called as a unit of ours is.
const kindWord = (kind: string, address: string, say: Say) => {
  if (kind === 'unit' && address.startsWith('/cases')) return say('web.kind.unit_cases')
  const dimension = dimensions.find((each) => each === kind && each !== 'unit')
  if (dimension) return say(`web.dimension.${dimension}`)
  return kind === 'case' || kind === 'finding' || kind === 'employee' || kind === 'unit' || kind === 'import'
    ? say(`web.kind.${kind}`)
    : ''
}
