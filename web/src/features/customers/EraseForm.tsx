import { Button } from '@mantine/core'
import { useChange } from '@/api/queries.ts'
import type { Customer } from '@/api/types.ts'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'

// The person goes, the history of the cases stays. It cannot be undone, so it is said before what goes and what stays.
export function EraseForm({ of, onDone }: { of: Customer; onDone: () => void }) {
  const say = useSay()
  const erase = useChange({ method: 'POST', path: `/customers/${of.id}/erasure`, stale: ['/customers', '/cases', '/desk'] })
  const act = () => {
    erase.mutate(undefined, {
      onSuccess: () => {
        notify(say('customers.erase_done'))
        onDone()
      },
    })
  }
  return (
    <Stack>
      <div>
        <h3>{say('customers.erase_goes')}</h3>
        <p>{say('customers.erase_goes_what')}</p>
      </div>
      <div>
        <h3>{say('customers.erase_stays')}</h3>
        <p>{say('customers.erase_stays_what')}</p>
      </div>
      <ProblemNote error={erase.error} />
      <div>
        <Button loading={erase.isPending} onClick={act}>
          {say('customers.erase_do')}
        </Button>
      </div>
    </Stack>
  )
}
