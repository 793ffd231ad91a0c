import { useQuery } from '@tanstack/react-query'
import { readForEdit, useChange } from '@/api/queries.ts'
import type { PrincipleSettings } from '@/api/types.ts'
import { Checkbox } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './principles.module.css'

// Whether customers read them too.
export function OnPromisesPage() {
  const say = useSay()
  const { data } = useQuery(readForEdit<PrincipleSettings>('/settings/principles'))
  const change = useChange<boolean, PrincipleSettings>({
    method: 'PUT',
    path: '/settings/principles',
    body: (on_promises_page) => ({ on_promises_page }),
    etag: () => `"${String(data?.data.version ?? 0)}"`,
    stale: ['/settings/principles'],
  })
  if (!data) return null
  return (
    <div className={styles.setting} data-print="no">
      <Checkbox
        label={say('principles.public')}
        description={say('principles.public_what')}
        checked={data.data.on_promises_page}
        disabled={change.isPending}
        onChange={(event) => {
          change.mutate(event.currentTarget.checked)
        }}
      />
      <ProblemNote error={change.error} />
    </div>
  )
}
