import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { usePages } from '@/api/pages.ts'
import { useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { PrincipleLink } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './principles.module.css'

// The cases and whatever else shows what a principle means, as far as the reader may see them.
export function Examples({ of }: { of: string }) {
  const say = useSay()
  const { rows, error, refetch, hasMore, more } = usePages<PrincipleLink>(`/principles/${of}/links`)
  return (
    <>
      <ProblemNote error={error} onRetry={refetch} />
      <ul className={styles.examples}>
        {rows.map((one) => (
          <Example key={one.id} of={one} />
        ))}
      </ul>
      {hasMore && (
        <Button variant="default" size="sm" onClick={more}>
          {say('principles.meaning_more')}
        </Button>
      )}
    </>
  )
}

function Example({ of }: { of: PrincipleLink }) {
  const { day } = useFormats()
  const say = useSay()
  return (
    <li>
      {of.sentence && <q className={styles.quoted}>{of.sentence}</q>}
      <p className="small">
        <Link to={of.address}>{of.words}</Link>{' '}
        <span className="muted">
          {say('principles.meaning_by', { name: of.by || say('principles.somebody'), day: day(of.at) })}
        </span>{' '}
        <RemoveLink of={of} />
      </p>
    </li>
  )
}

export function RemoveLink({ of }: { of: PrincipleLink }) {
  const say = useSay()
  const writes = may(useSession(), 'principles.write')
  const remove = useChange({ method: 'DELETE', path: `/principle-links/${of.id}`, stale: ['/principle'] })
  if (!of.mine && !writes) return null
  return (
    <>
      <button
        type="button"
        className="textual small"
        aria-label={`${say('principles.remove_link')}: ${of.words}`}
        disabled={remove.isPending}
        onClick={() => {
          remove.mutate(undefined, {
            onSuccess: () => {
              notify(say('principles.removed_link'))
            },
          })
        }}
      >
        {say('principles.remove_link')}
      </button>
      <ProblemNote error={remove.error} />
    </>
  )
}
