import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { may, useSession } from '@/api/session.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay, withTheRest } from '@/lib/sentences.ts'
import { useKeys } from '@/lib/shortcuts.ts'
import styles from './case.module.css'
import { ChecklistSide } from './ChecklistSide.tsx'
import { Conversation } from './Conversation.tsx'
import { CustomerSide } from './CustomerSide.tsx'
import { EscalationSide } from './EscalationSide.tsx'
import { FamilySide } from './FamilySide.tsx'
import { FieldsSide } from './FieldsSide.tsx'
import { HandoffBar } from './HandoffBar.tsx'
import { LinkedSide } from './LinkedSide.tsx'
import { MergedBar } from './MergedBar.tsx'
import { OwnerSide } from './OwnerSide.tsx'
import { PromiseSide } from './PromiseSide.tsx'
import { useLookedAt } from './looked_at.ts'
import { Reply } from './reply/Reply.tsx'
import { type Doing, Doings } from './Doings.tsx'

const GiftSide = lazy(async () => ({ default: (await withTheRest(import('@/features/empowerment/GiftSide.tsx'))).GiftSide }))
const MayISide = lazy(async () => ({ default: (await withTheRest(import('@/features/rights/MayISide.tsx'))).MayISide }))
const RatedSide = lazy(async () => ({ default: (await withTheRest(import('@/features/feedback/RatedSide.tsx'))).RatedSide }))

const PrincipleSide = lazy(async () => ({
  default: (await withTheRest(import('@/features/principles/PrincipleSide.tsx'))).PrincipleSide,
}))

// A live case as it is worked at: the customer's words first, what was said and done in one column, beside it what we owe.
export function DeskCase({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const [doing, setDoing] = useState<Doing | null>(null)
  const { may: can, next_states } = of
  const session = useSession()
  const readsMarks = may(session, 'feedback.read')
  const readsRights = may(session, 'rights.read')
  useLookedAt(of.row.id)
  useKeys({
    h:
      can.work &&
      (() => {
        setDoing('hand_on')
      }),
    p:
      can.work &&
      (() => {
        setDoing('promise')
      }),
    e:
      can.work &&
      next_states.includes('resolved') &&
      (() => {
        setDoing('resolved')
      }),
  })
  return (
    <>
      <PageHead
        title={of.row.subject}
        crumbs={<Crumbs of={of} />}
        lede={<Lede of={of} />}
        actions={
          <Link to="/cases/$id" params={{ id: of.row.id }} search={{ show: 'history' }} className="small">
            {say('desk.to_history')}
          </Link>
        }
      />
      <HandoffBar of={of} />
      <MergedBar of={of} />
      <div className={styles.grid}>
        <div className={styles.main}>
          <Conversation of={of} />
          <Reply of={of} />
        </div>
        <aside className={styles.side} aria-label={say('desk.side')}>
          <PromiseSide of={of} onDo={setDoing} />
          <OwnerSide of={of} onDo={setDoing} />
          {readsRights && (
            <Suspense>
              <GiftSide to={{ kind: 'cases', id: of.row.id }} works={can.work} />
            </Suspense>
          )}
          <FamilySide of={of} onDo={setDoing} />
          {readsRights && (
            <Suspense>
              <MayISide key={of.row.id} of={of.row.id} />
            </Suspense>
          )}
          {readsMarks && (
            <Suspense>
              <RatedSide key={of.row.id} of={of} />
            </Suspense>
          )}
          <ChecklistSide of={of} />
          <EscalationSide of={of} />
          <CustomerSide of={of} />
          <FieldsSide of={of} />
          <LinkedSide of={of} />
          {may(session, 'principles.read') && (
            <Suspense>
              <PrincipleSide key={of.row.id} kind="case" subject={of.row.id} />
            </Suspense>
          )}
        </aside>
      </div>
      <Doings
        of={of}
        doing={doing}
        onDone={() => {
          setDoing(null)
        }}
      />
    </>
  )
}

function Crumbs({ of: { row } }: { of: CaseAtDesk }) {
  const say = useSay()
  return (
    <>
      <Link to="/cases">{say('web.place.cases')}</Link> › {say('desk.number_of', { n: row.number })} ·{' '}
      {say(`desk.kind_${row.kind}`)}
      {row.touchpoint && ` · ${row.touchpoint.name}`}
    </>
  )
}

// At a glance, and on a phone before one scrolls: how it stands, who answers for it, what was promised.
function Lede({ of: { row, customer, children } }: { of: CaseAtDesk }) {
  const say = useSay()
  const { moment } = useFormats()
  return (
    <span className={styles.lede}>
      <Pill tone={row.state === 'resolved' || row.state === 'confirmed' ? 'kept' : 'accent'}>
        {say(`desk.state_${row.state}`)}
      </Pill>
      {row.priority !== 'normal' && (
        <Pill tone={row.priority === 'low' ? 'plain' : 'warning'}>{say(`desk.priority_${row.priority}`)}</Pill>
      )}
      {children > 0 && <Pill tone="accent">{say('desk.children', { count: children })}</Pill>}
      {row.bounces > 0 && <Pill tone="broken">{say('desk.bounces', { count: row.bounces })}</Pill>}
      {customer?.with_care && <Pill tone="warning">{say('desk.care')}</Pill>}
      {row.restricted && <Pill tone="warning">{say('desk.restricted')}</Pill>}
      <span>{say('desk.owner_is', { name: row.owner.name })}</span>
      {row.promised && <span>{say('desk.promised_short', { at: moment(row.promised) })}</span>}
    </span>
  )
}
