import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { address, type Query } from '@/api/client.ts'
import { read } from '@/api/queries.ts'
import type { CaseListViews } from '@/api/types.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { useSay } from '@/lib/sentences.ts'
import { lineOf, searchOf } from '../which.ts'
import { sameLine } from './order.ts'
import styles from './views.module.css'

const SaveView = lazy(async () => ({ default: (await import('./SaveView.tsx')).SaveView }))
const ViewOrder = lazy(async () => ({ default: (await import('./ViewOrder.tsx')).ViewOrder }))

// Lists kept under a name, mine and those shared with me; and the list in sight as a file.
export function Views({ query }: { query: Query }) {
  const say = useSay()
  const [asking, setAsking] = useState<'save' | 'order' | null>(null)
  const views = useQuery(read<CaseListViews>('/views')).data?.items ?? []
  const line = lineOf(query)
  const close = () => {
    setAsking(null)
  }
  const ask = (what: 'save' | 'order') => (
    <button
      type="button"
      className="textual small"
      onClick={() => {
        setAsking(what)
      }}
    >
      {say(`views.${what}`)}
    </button>
  )
  return (
    <div className={styles.views} data-print="no">
      {views.length > 0 && (
        <nav aria-label={say('views.label')} className={styles.list}>
          {views.map(({ id, name, query: kept, mine, owner }) => (
            <Link
              key={id}
              to="/cases"
              search={searchOf(kept)}
              className={styles.view}
              aria-current={sameLine(kept, line) ? 'true' : undefined}
              title={mine ? undefined : say('views.of', { view: name, name: owner.name })}
            >
              {name}
            </Link>
          ))}
        </nav>
      )}
      {ask('save')}
      {views.length > 0 && ask('order')}
      <a className="small" href={address('/case-export', query)} download>
        {say('views.export')}
      </a>
      <a className="small" href={address('/case-export', { ...query, format: 'xlsx' })} download>
        {say('views.export_xlsx')}
      </a>
      {asking && (
        <Dialog title={say(`views.title_${asking}`)} open onClose={close}>
          <Suspense fallback={null}>
            {asking === 'save' ? <SaveView line={line} onDone={close} /> : <ViewOrder views={views} line={line} />}
          </Suspense>
        </Dialog>
      )}
    </div>
  )
}
