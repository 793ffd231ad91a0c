import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { readForEdit } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { PrincipleText } from '@/api/types.ts'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, type Say } from '@/lib/sentences.ts'
import { Comments } from './Comments.tsx'
import { DraftForm } from './DraftForm.tsx'
import { InForce } from './InForce.tsx'
import { SignSide } from './SignSide.tsx'
import styles from './principles.module.css'

export function TextPage() {
  const { id } = useParams({ from: '/inside/programme/principles/$id' })
  return <OneText key={id} id={id} />
}

// One version: written by those who may while it is a draft, read by everybody; beside it who signs and what is said.
function OneText({ id }: { id: string }) {
  const say = useSay()
  const { moment } = useFormats()
  const { data: answer, error, refetch } = useQuery(readForEdit<PrincipleText>(`/principle-texts/${id}`))
  const writes = may(useSession(), 'principles.write')
  const of = answer?.data
  if (!of)
    return (
      <NotThere error={error} onRetry={() => void refetch()} to="/programme/principles" toWords={say('principles.to_list')} />
    )
  const open = of.state === 'draft' || of.state === 'signing'
  return (
    <>
      <PageHead
        title={titleOf(of, say)}
        crumbs={<Link to="/programme/principles">{say('principles.title')}</Link>}
        lede={
          open && (
            <>
              <Pill tone={of.state === 'signing' ? 'accent' : 'plain'}>{say(`principles.state_${of.state}`)}</Pill>{' '}
              {say('principles.changed', { name: of.changed_by || say('principles.somebody'), at: moment(of.changed) })}
            </>
          )
        }
      />
      <div className={styles.grid}>
        {writes && of.state === 'draft' ? <DraftForm of={of} /> : <InForce of={of} />}
        <div className={styles.side} data-print="no">
          {open && <SignSide of={of} writes={writes} />}
          <Comments of={of} writes={writes} />
        </div>
      </div>
    </>
  )
}

const titleOf = ({ state, number }: PrincipleText, say: Say) =>
  state === 'published'
    ? say('principles.version', { n: number ?? '' })
    : say(state === 'dropped' ? 'principles.dropped_title' : 'principles.draft_title')
