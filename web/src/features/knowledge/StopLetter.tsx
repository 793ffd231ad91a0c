import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { read, useChange } from '@/api/queries.ts'
import type { Digest } from '@/api/types.ts'
import { Button } from '@/components/fields.tsx'
import { Card } from '@/components/Card.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './knowledge.module.css'

// Where the link of a weekly letter leads: stopping it in one press, without signing in. Looking changes nothing.
export function StopLetter() {
  const say = useSay()
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '')
  const path = `/public/digests/${encodeURIComponent(token)}`
  const { data, error, refetch } = useQuery({ ...read<Digest>(path), retry: false })
  const stop = useChange({ method: 'POST', path, stale: ['/public/digests'] })
  return (
    <>
      <PageHead title={say('knowledge.stop_title')} />
      <Card>
        <ProblemNote error={error ?? stop.error} onRetry={error ? () => void refetch() : undefined} />
        {data?.weekly && (
          <>
            <p>{say('knowledge.stop_what')}</p>
            <p>
              <Button
                loading={stop.isPending}
                onClick={() => {
                  stop.mutate()
                }}
              >
                {say('knowledge.stop_do')}
              </Button>
            </p>
          </>
        )}
        {data && !data.weekly && <p role="status">{say('knowledge.stopped')}</p>}
      </Card>
      <p className={styles.beside}>
        <Link to="/knowledge/channels">{say('knowledge.stop_channels')}</Link>
      </p>
    </>
  )
}
