import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { read, useChange } from '@/api/queries.ts'
import { may, useSession } from '@/api/session.ts'
import type { CaseAtDesk, DeskCaseRow, Page } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './case.module.css'
import { deskReads } from './reads.ts'

// A case that goes on in another one says where, and can be taken out of it again.
export function MergedBar({ of }: { of: CaseAtDesk }) {
  const say = useSay()
  const works = may(useSession(), 'cases.work')
  const number = numberOfOther(of)
  const other = useOther(number)
  const part = useChange({ method: 'DELETE', path: `/cases/${of.row.id}/merge`, stale: deskReads })
  if (number === null) return null
  const takeOut = () => {
    part.mutate(undefined, {
      onSuccess: () => {
        notify(say('desk.parted'))
      },
    })
  }
  const words = say('desk.number_of', { n: number })
  return (
    <section className={styles.offer} aria-label={say('desk.closed_merged')}>
      <p>
        {say('desk.is_merged', { number: words })}{' '}
        {other && (
          <Link to="/cases/$id" params={{ id: other.id }} search={{}}>
            {words} {other.subject}
          </Link>
        )}
      </p>
      {works && (
        <Button size="sm" variant="default" loading={part.isPending} onClick={takeOut}>
          {say('desk.part')}
        </Button>
      )}
      <ProblemNote error={part.error} />
    </section>
  )
}

// The thread says into which one it went, by its number.
function numberOfOther({ closed_as, thread }: CaseAtDesk): number | null {
  if (closed_as !== 'merged') return null
  const into = thread.findLast(({ step, about }) => step === 'merged' && about['into'])?.about['into']
  return into ? Number(into) : null
}

function useOther(number: number | null): DeskCaseRow | undefined {
  const { data } = useQuery({
    ...read<Page<DeskCaseRow>>('/desk/cases', { which: 'all', search: String(number), limit: 20 }),
    enabled: number !== null,
  })
  return data?.items.find((one) => one.number === number)
}
