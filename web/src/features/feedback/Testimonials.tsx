import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { address } from '@/api/client.ts'
import { usePages } from '@/api/pages.ts'
import { may, useSession } from '@/api/session.ts'
import type { Testimonial } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import bar from '@/components/filter/FilterBar.module.css'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './feedback.module.css'
import { TakeBack } from './TakeBack.tsx'
import { TestimonialLine } from './TestimonialLine.tsx'
import { lookedFor, places, testimonialQuery } from './testimonials.ts'
import { useAddress } from './use_address.ts'

// What customers let us show of their words: where, until when; and taking it down for whoever asks us to.
export function Testimonials() {
  const say = useSay()
  const [search] = useAddress()
  const wanted = lookedFor(search)
  const query = testimonialQuery(wanted)
  const { rows, error, more, hasMore, refetch, settled } = usePages<Testimonial>('/testimonials', query)
  const [taking, setTaking] = useState<Testimonial | null>(null)
  const done = () => {
    setTaking(null)
  }
  const nothing = settled && rows.length === 0
  const narrowed = wanted.all || wanted.place !== ''
  const file = rows.length > 0 && (
    <a className="textual" href={address('/testimonials', { ...query, format: 'csv' })} download="testimonials.csv">
      {say('feedback.file')}
    </a>
  )
  return (
    <>
      <PageHead title={say('feedback.words_title')} lede={say('feedback.words_lede')} actions={file} />
      <ProblemNote error={error} onRetry={refetch} />
      {nothing && !narrowed && <Empty />}
      {(rows.length > 0 || narrowed) && (
        <Card title={say('feedback.words_given')}>
          <Choices />
          {nothing && <p className="muted">{say('feedback.words_none_so')}</p>}
          <ul>
            {rows.map((one) => (
              <TestimonialLine key={one.id} of={one} onTake={setTaking} />
            ))}
          </ul>
          {hasMore && (
            <button type="button" className="textual" onClick={more}>
              {say('feedback.more')}
            </button>
          )}
        </Card>
      )}
      <Dialog title={say('feedback.take_back_title')} open={taking !== null} onClose={done}>
        {taking && <TakeBack of={taking} onDone={done} />}
      </Dialog>
    </>
  )
}

function Empty() {
  const say = useSay()
  const settles = may(useSession(), 'feedback.admin')
  return (
    <EmptyState title={say('feedback.words_empty')} what={say('feedback.words_empty_what')} why={say('feedback.words_empty_why')}>
      {settles && <Link to="/settings/feedback">{say('feedback.settings')}</Link>}
    </EmptyState>
  )
}

// Where they may be shown, and whether those that may not be shown any more are listed too.
function Choices() {
  const say = useSay()
  const [search, change] = useAddress()
  const { place, all } = lookedFor(search)
  return (
    <div className={bar.bar} role="group" aria-label={say('feedback.words_which')} data-print="no">
      <select
        className={bar.select}
        aria-label={say('feedback.words_where')}
        value={place}
        onChange={(event) => {
          change({ place: event.target.value })
        }}
      >
        <option value="">{say('feedback.place_any')}</option>
        {places.map((each) => (
          <option key={each} value={each}>
            {say(`feedback.place_${each}`)}
          </option>
        ))}
      </select>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={all}
          onChange={(event) => {
            change({ all: event.target.checked ? 'yes' : '' })
          }}
        />
        {say('feedback.words_all')}
      </label>
    </div>
  )
}
