import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { Customer } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Menu } from '@/components/Menu.tsx'
import { NotThere } from '@/components/NotThere.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { Pill } from '@/components/Pill.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay, withTheRest } from '@/lib/sentences.ts'
import { Consents } from './Consents.tsx'
import { Contacts } from './Contacts.tsx'
import { CustomerForm } from './CustomerForm.tsx'
import styles from './customers.module.css'
import { EraseForm } from './EraseForm.tsx'
import { MergeForm } from './MergeForm.tsx'
import { OwnFieldsShown } from './OwnFields.tsx'
import { PersonalDataForm } from './PersonalDataForm.tsx'
import { Timeline } from './Timeline.tsx'
import { VisibilityForm } from './VisibilityForm.tsx'
import { VisibleTo } from './VisibleTo.tsx'

const GiftSide = lazy(async () => ({ default: (await withTheRest(import('@/features/empowerment/GiftSide.tsx'))).GiftSide }))

export function CustomerPage() {
  const { id } = useParams({ from: '/inside/customers/$id' })
  return <OneCustomer key={id} id={id} />
}

// One customer: how to reach them, what to be careful about, what they allowed, and what happened with them.
function OneCustomer({ id }: { id: string }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<Customer>(`/customers/${id}`))
  const [doing, setDoing] = useState<'edit' | 'merge' | More | null>(null)
  const session = useSession()
  const writes = may(session, 'customers.write')
  const erases = may(session, 'customers.erase')
  const gives = may(session, 'rights.read')
  if (!data) return <NotThere error={error} onRetry={() => void refetch()} to="/customers" toWords={say('customers.to_list')} />
  const done = () => {
    setDoing(null)
  }
  return (
    <>
      <PageHead
        title={data.name || data.contacts[0]?.value || say('customers.no_name')}
        crumbs={<Link to="/customers">{say('customers.title')}</Link>}
        lede={<Lede of={data} />}
        actions={
          writes &&
          !data.erased &&
          !data.merged_into && (
            <>
              <Button
                variant="default"
                onClick={() => {
                  setDoing('edit')
                }}
              >
                {say('web.change')}
              </Button>
              <Button
                variant="default"
                onClick={() => {
                  setDoing('merge')
                }}
              >
                {say('customers.merge')}
              </Button>
              <MoreDoings which={erases ? ['seen', 'data', 'erase'] : ['seen']} onDo={setDoing} />
            </>
          )
        }
      />
      <Merged of={data} writes={writes} />
      <VisibleTo of={data} writes={writes} />
      {data.care && (
        <p className={styles.careful}>
          <strong>{say('customers.care')}.</strong> {data.care_reason}
        </p>
      )}
      <div className={styles.grid}>
        <Timeline id={id} />
        <div className={styles.side}>
          <Contacts of={data} writes={writes} />
          <Consents of={data} writes={writes} />
          {gives && !data.erased && !data.merged_into && (
            <Suspense>
              <GiftSide to={{ kind: 'customers', id }} works />
            </Suspense>
          )}
          <OwnFieldsShown of={data} />
        </div>
      </div>
      <Dialog title={data.name} open={doing === 'edit'} onClose={done}>
        <CustomerForm customer={data} onDone={done} />
      </Dialog>
      <Dialog title={say('customers.merge_title', { name: data.name })} open={doing === 'merge'} onClose={done}>
        <MergeForm id={id} onDone={done} />
      </Dialog>
      <Dialog title={say('customers.seen_title', { name: data.name })} open={doing === 'seen'} onClose={done}>
        <VisibilityForm of={data} onDone={done} />
      </Dialog>
      <Dialog title={say('customers.data_out_title', { name: data.name })} open={doing === 'data'} onClose={done}>
        <PersonalDataForm of={data} onDone={done} />
      </Dialog>
      <Dialog title={say('customers.erase_title', { name: data.name })} open={doing === 'erase'} onClose={done}>
        <EraseForm of={data} onDone={done} />
      </Dialog>
    </>
  )
}

// Who may see them; and what somebody may ask for by law: what is kept of them, and that it goes.
type More = 'seen' | 'data' | 'erase'

function MoreDoings({ which, onDo }: { which: More[]; onDo: (doing: More) => void }) {
  const say = useSay()
  const choice = (doing: More) => ({
    words: say(`customers.${doing}`),
    choose: () => {
      onDo(doing)
    },
  })
  return <Menu label={say('desk.more_doings')} className="textual" button={say('desk.more_doings')} choices={which.map(choice)} />
}

function Lede({ of }: { of: Customer }) {
  const say = useSay()
  const language = of.language === 'da' || of.language === 'en' ? say(`web.language.${of.language}`) : of.language
  return (
    <>
      {[say(`customers.kind_${of.kind}`), language, of.segment].filter(Boolean).join(' · ')}{' '}
      {of.erased && <Pill>{say('customers.erased')}</Pill>}
    </>
  )
}

// Found to be the same as another, who answers for both; each has what it had once that is undone.
function Merged({ of, writes }: { of: Customer; writes: boolean }) {
  const say = useSay()
  const undo = useChange({ method: 'DELETE', path: `/customers/${of.id}/merge`, stale: ['/customers'] })
  if (!of.merged_into) return null
  return (
    <div className={styles.careful}>
      {say('customers.merged')}{' '}
      <Link to="/customers/$id" params={{ id: of.merged_into }}>
        {say('customers.merged_see')}
      </Link>{' '}
      {writes && (
        <button
          type="button"
          className="textual"
          disabled={undo.isPending}
          onClick={() => {
            undo.mutate()
          }}
        >
          {say('customers.unmerge')}
        </button>
      )}
      <ProblemNote error={undo.error} />
    </div>
  )
}
