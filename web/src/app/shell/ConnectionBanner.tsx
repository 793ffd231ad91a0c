import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Unreachable } from '@/api/problem.ts'
import { useSay } from '@/lib/sentences.ts'
import { connectionLost, useConnectionLost } from '../connection.ts'
import styles from './ConnectionBanner.module.css'

// Says when the server can't be reached, and that nothing typed is lost. What was missed is read again afterwards.
export function ConnectionBanner() {
  const say = useSay()
  const client = useQueryClient()
  const lost = useConnectionLost()
  useEffect(() => {
    const back = () => void client.invalidateQueries()
    // Only a failure as it happens: what failed before stays in the caches, and says nothing about now.
    const told = (event: { type: string; action?: unknown }) => {
      const { type, error } = (event.action ?? {}) as { type?: string; error?: unknown }
      if (event.type === 'updated' && type === 'error' && error instanceof Unreachable) connectionLost(back)
    }
    const queries = client.getQueryCache().subscribe(told)
    const changes = client.getMutationCache().subscribe(told)
    return () => {
      queries()
      changes()
    }
  }, [client])
  return <div role="status">{lost && <p className={styles.banner}>{say('web.connection.lost')}</p>}</div>
}
