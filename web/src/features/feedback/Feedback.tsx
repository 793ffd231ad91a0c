import { address } from '@/api/client.ts'
import { usePages } from '@/api/pages.ts'
import type { Rating } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './feedback.module.css'
import { Filters } from './Filters.tsx'
import { Loops } from './Loops.tsx'
import { isNarrowed, narrowedOf, queryOf } from './narrowed.ts'
import { RatingLine } from './RatingLine.tsx'
import { useAddress } from './use_address.ts'

// What customers say of what was done: first what waits for an answer, then everything, the latest first.
export function Feedback() {
  const say = useSay()
  const [search, change] = useAddress()
  const narrowed = narrowedOf(search)
  const { rows, error, more, hasMore, refetch, settled } = usePages<Rating>('/feedback', queryOf(narrowed))
  const file = rows.length > 0 && (
    <a className="textual" href={address('/feedback.csv', queryOf(narrowed))} download>
      {say('feedback.file')}
    </a>
  )
  const nothing = settled && rows.length === 0
  return (
    <>
      <PageHead title={say('feedback.title')} lede={say('feedback.lede')} actions={file} />
      <ProblemNote error={error} onRetry={refetch} />
      <Stack>
        <Loops begun={rows.length > 0 || isNarrowed(narrowed)} />
        {nothing && !isNarrowed(narrowed) && (
          <EmptyState title={say('feedback.empty')} what={say('feedback.empty_what')} why={say('feedback.empty_why')} />
        )}
        {(rows.length > 0 || isNarrowed(narrowed)) && (
          <Card title={say('feedback.said')}>
            <Filters of={narrowed} onChange={change} />
            {nothing && <p className="muted">{say('feedback.none_so')}</p>}
            <ul>
              {rows.map((one) => (
                <RatingShown key={one.id} of={one} />
              ))}
            </ul>
            {hasMore && (
              <button type="button" className="textual" onClick={more}>
                {say('feedback.more')}
              </button>
            )}
          </Card>
        )}
      </Stack>
    </>
  )
}

function RatingShown({ of }: { of: Rating }) {
  const say = useSay()
  const beside = [say(`desk.kind_${of.kind}`), of.team?.name, of.touchpoint?.name].filter(Boolean).join(' · ')
  return (
    <li className={styles.line}>
      <RatingLine about={of.about} mark={of.mark} words={of.words} at={of.rated}>
        <span className="muted">{beside}</span>
        {of.loop !== 'none' && <Pill tone={of.loop === 'open' ? 'warning' : 'kept'}>{say(`feedback.loop_${of.loop}`)}</Pill>}
      </RatingLine>
    </li>
  )
}
