import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { refresh } from '@/api/queries.ts'
import { historyQuery, may, useSession } from '@/api/session.ts'
import { useSay } from '@/lib/sentences.ts'
import { figureReads } from '../live.ts'
import styles from './Counting.module.css'

const everySoOften = 2_000 // ms

// While what came in is still being counted the figures are too small: that is said above them, and they are read again at the end.
export function Counting() {
  const say = useSay()
  const client = useQueryClient()
  const { data } = useQuery({
    ...historyQuery,
    enabled: may(useSession(), 'measures.read'),
    refetchInterval: ({ state }) => (state.data?.counting ? everySoOften : false),
  })
  const counting = data?.counting ?? false
  useEffect(() => {
    if (!counting) return
    return () => void refresh(client, figureReads)
  }, [client, counting])
  const figures = /^\/(measures(?!\/self-checks)|cases)/.test(useLocation().pathname)
  return <div role="status">{counting && figures && <p className={styles.counting}>{say('web.counting')}</p>}</div>
}
