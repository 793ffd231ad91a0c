import { may, useSession } from '@/api/session.ts'
import { readForEdit, useChange } from '@/api/queries.ts'
import type { Import } from '@/api/types.ts'
import { NativeSelect } from '@/components/fields.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { useQuery } from '@tanstack/react-query'
import { retentionChoices } from './retention.ts'

// Until when the cases of an import are kept; an administrator changes it for its whole source.
export function Keeping({ of }: { of: Import }) {
  const say = useSay()
  const { day } = useFormats()
  const session = useSession()
  const said = of.kept_until
    ? say('imports.kept_until', { date: day(of.kept_until), count: of.retention_months ?? 0 })
    : say('imports.kept_for_good')
  return (
    <Stack>
      <p className="muted">{said}</p>
      {may(session, 'privacy.write') && <Choice of={of} />}
    </Stack>
  )
}

function Choice({ of }: { of: Import }) {
  const say = useSay()
  const path = `/sources/${of.source_id}`
  const { data } = useQuery({ ...readForEdit(path), staleTime: 0, retry: false })
  const change = useChange<number | null>({
    method: 'PATCH',
    path,
    body: (months) => ({ retention_months: months }),
    etag: () => data?.etag ?? null,
    stale: ['/imports', `/imports/${of.id}`, path],
  })
  return (
    <>
      <NativeSelect
        label={say('imports.retention_of', { name: of.source })}
        description={say('imports.retention_hint')}
        disabled={!data || change.isPending}
        data={retentionChoices(say, of.retention_months)}
        value={String(of.retention_months ?? '')}
        onChange={(event) => {
          const months = event.currentTarget.value
          change.mutate(months ? Number(months) : null)
        }}
      />
      <ProblemNote error={change.error} />
    </>
  )
}
