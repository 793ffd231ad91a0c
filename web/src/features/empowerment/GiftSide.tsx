import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { read } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Gesture, Page, Redress, RedressList } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { Dialog } from '@/components/Dialog.tsx'
import { useFormats } from '@/lib/format.ts'
import { useAmounts } from '@/lib/money.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './empowerment.module.css'
import type { To } from './reads.ts'
import { StatePill } from './StatePill.tsx'

const GestureForm = lazy(async () => ({ default: (await import('./GestureForm.tsx')).GestureForm }))
const RedressForm = lazy(async () => ({ default: (await import('./RedressForm.tsx')).RedressForm }))

interface Props {
  to: To
  works: boolean // may be given something here, by this reader
}

// What a customer was owed and what was given beyond it, never mixed; and the first tap to more.
export function GiftSide({ to, works }: Props) {
  const say = useSay()
  const session = useSession()
  const gives = works && may(session, 'gestures.make')
  const [doing, setDoing] = useState<'gesture' | 'redress' | null>(null)
  const gestures = useQuery(read<Page<Gesture>>(`/${to.kind}/${to.id}/gestures`, { limit: 5 })).data?.items ?? []
  const owed = useQuery({ ...read<RedressList>(`/cases/${to.id}/redress`), enabled: to.kind === 'cases' }).data?.items ?? []
  if (!gives && gestures.length === 0 && owed.length === 0) return null
  const done = () => {
    setDoing(null)
  }
  return (
    <Card title={say('empowerment.side')}>
      {gestures.length > 0 && (
        <ul>
          {gestures.map((one) => (
            <GestureLine key={one.id} of={one} />
          ))}
        </ul>
      )}
      {owed.length > 0 && (
        <>
          <h3 className={styles.gap}>{say('empowerment.owed')}</h3>
          <ul>
            {owed.map((one) => (
              <RedressLine key={one.id} of={one} />
            ))}
          </ul>
        </>
      )}
      {gives && (
        <p className={`${styles.acts} ${styles.gap}`}>
          <Button
            size="xs"
            variant="light"
            onClick={() => {
              setDoing('gesture')
            }}
          >
            {say('empowerment.give_something')}
          </Button>
          {to.kind === 'cases' && (
            <button
              type="button"
              className="textual small"
              onClick={() => {
                setDoing('redress')
              }}
            >
              {say('empowerment.put_right')}
            </button>
          )}
        </p>
      )}
      <Dialog title={say('empowerment.give_something')} open={doing === 'gesture'} onClose={done}>
        <Suspense>
          <GestureForm to={to} onDone={done} />
        </Suspense>
      </Dialog>
      <Dialog title={say('empowerment.put_right')} open={doing === 'redress'} onClose={done}>
        <Suspense>
          <RedressForm id={to.id} onDone={done} />
        </Suspense>
      </Dialog>
    </Card>
  )
}

function GestureLine({ of }: { of: Gesture }) {
  const { money } = useAmounts()
  const { day } = useFormats()
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <Link to="/gestures/$id" params={{ id: of.id }}>
          {of.kind.name}
        </Link>{' '}
        <span className="muted small">
          {of.by.name} · {day(of.at)}
        </span>
      </span>
      <span>
        <span className={styles.amount}>{money(of.state === 'done' ? of.given : of.amount)}</span> <StatePill state={of.state} />
      </span>
    </li>
  )
}

function RedressLine({ of }: { of: Redress }) {
  const say = useSay()
  const { money } = useAmounts()
  const { day } = useFormats()
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        {say(`empowerment.redress_${of.kind}`)}{' '}
        <span className="muted small">
          {of.by.name} · {day(of.at)}
        </span>
      </span>
      <span>
        <span className={styles.amount}>{money(of.state === 'done' ? of.given : of.amount)}</span> <StatePill state={of.state} />
      </span>
    </li>
  )
}
