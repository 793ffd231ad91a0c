import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { PolicySet, PolicySets } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { notify } from '@/components/notice_list.ts'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { TermsShown } from './TermsShown.tsx'
import { WhatItDoes } from './WhatItDoes.tsx'

// Sets of policies that others have worked out, each seen in full before it is taken.
export function ReadySets({ onDone }: { onDone: () => void }) {
  const { data, error } = useQuery(read<PolicySets>('/policy-sets'))
  return (
    <Stack>
      <ProblemNote error={error} />
      {data?.items.map((set) => (
        <OneSet key={set.code} set={set} onDone={onDone} />
      ))}
    </Stack>
  )
}

function OneSet({ set, onDone }: { set: PolicySet; onDone: () => void }) {
  const say = useSay()
  const [looking, setLooking] = useState(false)
  const take = useChange({ method: 'POST', path: '/policy-sets', body: () => ({ code: set.code }), stale: ['/policies'] })
  const begin = () => {
    take.mutate(undefined, {
      onSuccess: () => {
        notify(say('promises.set_taken'))
        onDone()
      },
    })
  }
  return (
    <Card title={set.name} lede={set.about}>
      <Stack>
        {set.policies.map((policy) => (
          <div key={policy.name}>
            <p>
              <strong>{policy.name}</strong>
            </p>
            <TermsShown terms={policy.terms} />
            {looking && <WhatItDoes draft={policy} />}
          </div>
        ))}
        <ProblemNote error={take.error} />
        <div>
          <Button loading={take.isPending} aria-label={`${say('promises.set_take')}: ${set.name}`} onClick={begin}>
            {say('promises.set_take')}
          </Button>{' '}
          {!looking && (
            <button
              type="button"
              className="textual"
              aria-label={`${say('promises.look')}: ${set.name}`}
              onClick={() => {
                setLooking(true)
              }}
            >
              {say('promises.look')}
            </button>
          )}
        </div>
      </Stack>
    </Card>
  )
}
