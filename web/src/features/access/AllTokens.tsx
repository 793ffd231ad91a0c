import { useQuery } from '@tanstack/react-query'
import { read, useChange } from '@/api/queries.ts'
import type { OwnedToken, Page } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './access.module.css'
import { TokenWords } from './Tokens.tsx'

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
          <li key={token.id} className={styles.line}>
            <div>
              <strong>{token.owner.name}</strong> {token.name}
              <TokenWords token={token} />
            </div>
            <button
              type="button"
              className="textual"
              onClick={() => {
                end.mutate(token.id)
              }}
            >
              {say('access.tokens.remove')}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
