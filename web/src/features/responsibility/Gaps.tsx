import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { usePages } from '@/api/pages.ts'
import { may, useSession } from '@/api/session.ts'
import type { MapGap, GapKind, GapPage } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { EmptyState } from '@/components/EmptyState.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Segments } from '@/components/Segments.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { DismissForm } from './DismissForm.tsx'
import { GapLine } from './GapLine.tsx'
import { LimitsForm } from './LimitsForm.tsx'
import styles from './responsibility.module.css'
import { useAddress } from './use_address.ts'

const ways = ['open', 'dismissed'] as const

// Where nobody answers, or not the one on the map: what cannot wait first, each with the one thing to do about it.
export function Gaps() {
  const say = useSay()
  const { moment } = useFormats()
  const [search, change] = useAddress()
  const which = search['which'] === 'dismissed' ? 'dismissed' : 'open'
  const person = typeof search['person'] === 'string' ? search['person'] : null
  const pages = usePages<MapGap, GapPage>('/responsibility/gaps', { which, person })
  const [dismissing, setDismissing] = useState<MapGap | null>(null)
  const settles = may(useSession(), 'responsibility.write')
  const done = () => {
    setDismissing(null)
  }
  const begun = pages.first ? pages.first.touchpoints > 0 || pages.rows.length > 0 : true
  return (
    <>
      <PageHead title={say('responsibility.gaps')} lede={say('responsibility.gaps_lede')} />
      <ProblemNote error={pages.error} onRetry={pages.refetch} />
      {!begun && which === 'open' ? (
        <EmptyState
          title={say('responsibility.none_on_map')}
          what={say('responsibility.none_on_map_what')}
          why={say('responsibility.none_on_map_why')}
        >
          <Button component={Link} to="/responsibility">
            {say('responsibility.to_map')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <div className={styles.wide}>
            <Segments
              label={say('responsibility.which')}
              value={which}
              options={ways.map((value) => ({ value, label: label(value, say(`responsibility.which_${value}`), pages.first) }))}
              onChange={(value) => {
                change({ which: value === 'open' ? '' : value })
              }}
            />
          </div>
          {pages.settled && pages.rows.length === 0 && <Nothing which={which} />}
          <div className={styles.cards}>
            {byKind(pages.rows).map(([kind, gaps]) => (
              <Card key={kind} title={say(`responsibility.kind_${kind}`)}>
                <ul>
                  {gaps.map((one) => (
                    <GapLine key={one.subject} of={one} onDismiss={settles ? setDismissing : null} />
                  ))}
                </ul>
              </Card>
            ))}
          </div>
          {pages.hasMore && (
            <button type="button" className="textual" onClick={pages.more}>
              {say('responsibility.more')}
            </button>
          )}
          {pages.first && (
            <p className={`muted small ${styles.below}`}>{say('responsibility.gaps_as_of', { at: moment(pages.first.as_of) })}</p>
          )}
          {settles && <LimitsForm />}
        </>
      )}
      <Dialog title={say('responsibility.dismiss')} open={dismissing !== null} onClose={done}>
        {dismissing && <DismissForm gap={dismissing} onDone={done} />}
      </Dialog>
    </>
  )
}

function Nothing({ which }: { which: (typeof ways)[number] }) {
  const say = useSay()
  if (which === 'dismissed') return <p className="muted">{say('responsibility.none_dismissed')}</p>
  return (
    <EmptyState title={say('responsibility.none')} what={say('responsibility.none_what')} why={say('responsibility.none_why')} />
  )
}

function label(which: (typeof ways)[number], words: string, page: GapPage | undefined): string {
  if (!page) return words
  const count = which === 'dismissed' ? page.dismissed : page.counts.reduce((sum, { open }) => sum + open, 0)
  return `${words} (${String(count)})`
}

// They come in the order of their kinds.
function byKind(gaps: readonly MapGap[]): [GapKind, MapGap[]][] {
  const kinds = new Map<GapKind, MapGap[]>()
  for (const gap of gaps) kinds.set(gap.kind, [...(kinds.get(gap.kind) ?? []), gap])
  return [...kinds]
}
