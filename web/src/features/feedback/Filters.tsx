import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { Touchpoint } from '@/api/types.ts'
import bar from '@/components/filter/FilterBar.module.css'
import { useSay } from '@/lib/sentences.ts'
import { kindsShown, marksShown, type Narrowed } from './narrowed.ts'
import { Period } from './Period.tsx'
import type { ChangeAddress } from './use_address.ts'

// Which marks are looked at; what is chosen stands in the address.
export function Filters({ of, onChange }: { of: Narrowed; onChange: ChangeAddress }) {
  const say = useSay()
  return (
    <div className={bar.bar} role="group" aria-label={say('feedback.filters')} data-print="no">
      <select
        className={bar.select}
        aria-label={say('feedback.marks')}
        value={of.marks}
        onChange={(event) => {
          onChange({ marks: event.target.value === 'all' ? '' : event.target.value })
        }}
      >
        {marksShown.map((each) => (
          <option key={each} value={each}>
            {say(`feedback.marks_${each}`)}
          </option>
        ))}
      </select>
      <select
        className={bar.select}
        aria-label={say('feedback.with_words')}
        value={of.words ? 'yes' : ''}
        onChange={(event) => {
          onChange({ words: event.target.value })
        }}
      >
        <option value="">{say('feedback.words_any')}</option>
        <option value="yes">{say('feedback.words_only')}</option>
      </select>
      <select
        className={bar.select}
        aria-label={say('feedback.kind')}
        value={of.kind}
        onChange={(event) => {
          onChange({ kind: event.target.value })
        }}
      >
        <option value="">{say('feedback.kind_any')}</option>
        {kindsShown.map((each) => (
          <option key={each} value={each}>
            {say(`desk.kind_${each}`)}
          </option>
        ))}
      </select>
      <Period from={of.from} to={of.to} onChange={onChange} />
      {of.touchpoint && <OneTouchpoint id={of.touchpoint} onChange={onChange} />}
    </div>
  )
}

// Where somebody came from the map: which touchpoint, and the way back to all.
function OneTouchpoint({ id, onChange }: { id: string; onChange: ChangeAddress }) {
  const say = useSay()
  const { data } = useQuery({ ...read<Touchpoint>(`/touchpoints/${id}`), retry: false })
  return (
    <span>
      {say('feedback.one_touchpoint', { name: data?.name ?? '' })}{' '}
      <button
        type="button"
        className="textual"
        onClick={() => {
          onChange({ touchpoint: '' })
        }}
      >
        {say('feedback.all_touchpoints')}
      </button>
    </span>
  )
}
