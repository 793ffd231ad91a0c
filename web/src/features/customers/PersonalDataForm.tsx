import { Button } from '@mantine/core'
import { useChange } from '@/api/queries.ts'
import type { Customer, PersonalData } from '@/api/types.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'

// Everything kept of a customer as one file, to hand to them.
export function PersonalDataForm({ of, onDone }: { of: Customer; onDone: () => void }) {
  const say = useSay()
  const make = useChange<void, PersonalData>({
    method: 'POST',
    path: `/customers/${of.id}/personal-data`,
    stale: [`/customers/${of.id}/timeline`],
  })
  const act = () => {
    make.mutate(undefined, {
      onSuccess: (data) => {
        save(data, `${of.name || of.id}.json`)
        onDone()
      },
    })
  }
  return (
    <Stack>
      <p>{say('customers.data_out_what')}</p>
      <ProblemNote error={make.error} />
      <div>
        <Button loading={make.isPending} onClick={act}>
          {say('customers.data_out_do')}
        </Button>
      </div>
    </Stack>
  )
}

function save(data: PersonalData, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
