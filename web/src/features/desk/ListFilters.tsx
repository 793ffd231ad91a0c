import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { readAll } from '@/api/queries.ts'
import type { Touchpoint } from '@/api/types.ts'
import { useSay } from '@/lib/sentences.ts'
import { kinds, states } from './codes.ts'
import styles from './list.module.css'
import { showOf } from './which.ts'

type Search = Record<string, string>

// What the list is narrowed to stands in the address, so that it can be kept, sent and gone back to.
export function ListFilters({ search }: { search: Search }) {
  const say = useSay()
  const navigate = useNavigate()
  const touchpoints = useQuery(readAll<Touchpoint>('/touchpoints')).data ?? []
  const change = (some: Search) =>
    void navigate({ to: '/cases', search: { ...search, show: showOf(search), ...some }, replace: true, resetScroll: false })
  const choice = (key: string, any: string, options: { value: string; label: string }[], label: string) => (
    <select
      className={styles.select}
      aria-label={label}
      value={search[key] ?? ''}
      onChange={(event) => {
        change({ [key]: event.target.value })
      }}
    >
      <option value="">{any}</option>
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
  return (
    <div className={styles.filters} data-print="no">
      <Words
        value={search['search'] ?? ''}
        onChange={(words) => {
          change({ search: words })
        }}
      />
      {choice(
        'kind',
        say('desk.any_kind'),
        kinds.map((value) => ({ value, label: say(`desk.kind_${value}`) })),
        say('desk.filter_kind'),
      )}
      {choice(
        'state',
        say('desk.any_state'),
        states.map((value) => ({ value, label: say(`desk.state_${value}`) })),
        say('desk.filter_state'),
      )}
      {touchpoints.length > 0 &&
        choice(
          'touchpoint',
          say('desk.any_touchpoint'),
          touchpoints.map(({ id, name }) => ({ value: id, label: name })),
          say('desk.filter_touchpoint'),
        )}
      {showOf(search) !== 'ended' &&
        choice('sort', say('desk.sort_time_left'), [{ value: 'newest', label: say('desk.sort_newest') }], say('desk.sort'))}
      <Narrowed search={search} />
    </div>
  )
}

const others = ['owner', 'customer', 'tag'] as const

// What a link from elsewhere narrowed it to.
function Narrowed({ search }: { search: Search }) {
  const say = useSay()
  return others
    .filter((key) => search[key])
    .map((key) => (
      <p key={key} className={styles.narrowed}>
        {say(`desk.narrowed_${key}`, { value: search[key] ?? '' })}{' '}
        <Link to="/cases" search={Object.fromEntries(Object.entries(search).filter(([other]) => other !== key))}>
          {say('desk.take_away')}
        </Link>
      </p>
    ))
}

const pause = 300 // ms without a letter before the list is asked anew

function Words({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState(value)
  const [given, setGiven] = useState(value)
  if (given !== value) {
    setGiven(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => {
      onChange(typed.trim())
    }, pause)
    return () => {
      clearTimeout(timer)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is typed begins the pause anew
  }, [typed])
  return (
    <input
      className={styles.search}
      type="search"
      aria-label={say('desk.search')}
      placeholder={say('desk.search')}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
      }}
    />
  )
}
