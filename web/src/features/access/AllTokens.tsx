import { useQuery } from '@tanstack/react-query'
import { read, useChange } from '@/api/queries.ts'
import type { OwnedToken, Page } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import { TokenLine } from './Tokens.tsx'

// Everybody's tokens, for the administrator to see and end.
export function AllTokens() {
  const say = useSay()
  const { data, error } = useQuery(read<Page<OwnedToken>>('/tokens'))
  const end = useChange<string>({ method: 'DELETE', path: (id) => `/tokens/${id}`, stale: ['/tokens', '/me/tokens'] })
  return (
    <Card title={say('access.tokens.all_title')} lede={say('access.tokens.all_lede')}>
      <ProblemNote error={error ?? end.error} />
      {data?.items.length === 0 && <p className="muted">{say('access.tokens.all_none')}</p>}
      <ul>
        {data?.items.map((token) => (
          <TokenLine
            key={token.id}
            token={token}
            owner={token.owner.name}
            onEnd={() => {
              end.mutate(token.id)
            }}
          />
        ))}
      </ul>
    </Card>
  )
}
