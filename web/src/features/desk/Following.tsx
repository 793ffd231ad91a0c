import { useChange } from '@/api/queries.ts'
import type { CaseAtDesk } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { useMyself } from './myself.ts'
import { deskReads } from './reads.ts'

// Who is told what happens to the case, beside whoever answers for it.
export function Following({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const me = useMyself()
  const follows = of.followers.some(({ id }) => id === me?.id)
  const others = of.followers.filter(({ id }) => id !== me?.id)
  const names = others.map(({ name }) => name).join(', ')
  const change = useChange({ method: follows ? 'DELETE' : 'PUT', path: `/cases/${of.row.id}/following`, stale: deskReads })
  return (
    <>
      {names && <p className="muted small">{say('desk.followers', { count: others.length, names })}</p>}
      {me && me.id !== of.row.owner.id && (
        <p className="muted small">
          {follows && say('desk.following')}{' '}
          <button
            type="button"
            className="textual"
            disabled={change.isPending}
            onClick={() => {
              change.mutate()
            }}
          >
            {say(follows ? 'desk.unfollow' : 'desk.follow')}
          </button>
        </p>
      )}
      <ProblemNote error={change.error} />
    </>
  )
}
