import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { read } from '@/api/queries.ts'
import type { Try } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { notify } from '@/components/notice_list.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './tries.module.css'
import { TryForm } from './TryForm.tsx'

// Beginning one: alone, or as somebody else did.
export function NewTry() {
  const say = useSay()
  const navigate = useNavigate()
  const { origin, touchpoint } = useSearch({ from: '/inside/programme/tries/new' })
  const { data } = useQuery({ ...read<Try>(`/tries/${origin ?? ''}`), enabled: origin !== undefined })
  return (
    <>
      <PageHead
        title={say(origin ? 'tries.copy' : 'tries.begin')}
        crumbs={<Link to="/programme/tries">{say('tries.title')}</Link>}
        lede={say('tries.begin_lede')}
      />
      <div className={styles.narrow}>
        <Card>
          {(!origin || data) && (
            <TryForm
              of={null}
              origin={data}
              touchpoint={touchpoint}
              onDone={(made) => {
                notify(say('tries.begun'))
                void navigate({ to: '/programme/tries/$id', params: { id: made.id } })
              }}
            />
          )}
        </Card>
      </div>
    </>
  )
}
