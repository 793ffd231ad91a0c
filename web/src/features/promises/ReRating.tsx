import { Button } from '@mantine/core'
import { useChange } from '@/api/queries.ts'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { WhatItDoes } from './WhatItDoes.tsx'

// Open cases get the policies as they stand now; looked at first.
export function ReRating({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const rate = useChange({ method: 'POST', path: '/policies/re-rating', stale: ['/policies', '/desk'] })
  const start = () => {
    rate.mutate(undefined, {
      onSuccess: () => {
        notify(say('promises.rate_started'))
        onDone()
      },
    })
  }
  return (
    <Stack>
      <p>{say('promises.rate_what')}</p>
      <WhatItDoes />
      <ProblemNote error={rate.error} />
      <div>
        <Button loading={rate.isPending} onClick={start}>
          {say('promises.rate_do')}
        </Button>
      </div>
    </Stack>
  )
}
