import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '@/api/queries.ts'
import type { CaseListView } from '@/api/types.ts'
import { IconButton } from '@/components/IconButton.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { moved } from './order.ts'
import { SaveView } from './SaveView.tsx'
import styles from './views.module.css'

const stale = ['/views']

// My order of all views, and the way to change and remove my own. One that is removed can be had back at once.
export function ViewOrder({ views, line }: { views: CaseListView[]; line: string }) {
  const say = useSay()
  const [changing, setChanging] = useState<CaseListView | null>(null)
  const ids = views.map(({ id }) => id)
  const opens = views.find((one) => one.opens)?.id ?? null
  const order = useChange<string[]>({ method: 'PUT', path: '/view-order', body: (all) => ({ views: all, opens }), stale })
  const back = useChange<CaseListView>({
    method: 'POST',
    path: '/views',
    body: ({ name, query, shared, unit }) => ({ name, query, shared, unit }),
    stale,
  })
  const remove = useChange<CaseListView>({ method: 'DELETE', path: ({ id }) => `/views/${id}`, stale })
  const take = (view: CaseListView) => {
    remove.mutate(view, {
      onSuccess: () => {
        notify(say('views.removed', { name: view.name }), () => {
          back.mutate(view)
        })
      },
    })
  }
  if (changing)
    return (
      <SaveView
        view={changing}
        line={line}
        onDone={() => {
          setChanging(null)
        }}
      />
    )
  return (
    <>
      <ProblemNote error={order.error ?? remove.error} />
      <ul className={styles.order}>
        {views.map((view, at) => (
          <li key={view.id}>
            {view.mine ? (
              <button
                type="button"
                className="textual"
                aria-label={say('views.change', { name: view.name })}
                onClick={() => {
                  setChanging(view)
                }}
              >
                {view.name}
              </button>
            ) : (
              <span>{say('views.of', { view: view.name, name: view.owner.name })}</span>
            )}
            {at > 0 && (
              <IconButton
                label={say('views.up', { name: view.name })}
                onClick={() => {
                  order.mutate(moved(ids, at, -1))
                }}
              >
                <IconArrowUp size={18} stroke={1.75} aria-hidden />
              </IconButton>
            )}
            {at < views.length - 1 && (
              <IconButton
                label={say('views.down', { name: view.name })}
                onClick={() => {
                  order.mutate(moved(ids, at, 1))
                }}
              >
                <IconArrowDown size={18} stroke={1.75} aria-hidden />
              </IconButton>
            )}
            {view.mine && (
              <IconButton
                label={say('views.remove', { name: view.name })}
                onClick={() => {
                  take(view)
                }}
              >
                <IconTrash size={18} stroke={1.75} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
