import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refresh } from '@/api/queries.ts'
import type { Import } from '@/api/types.ts'
import { isRunning } from './states.ts'

// Follows a running import as the server tells of it (the page asks now and then as well, should the stream fail). When it
// has ended, everything that counts cases is read again.
export function useFollowed(one: Import | undefined) {
  const client = useQueryClient()
  const id = one?.id
  const running = one !== undefined && isRunning(one)
  useEffect(() => {
    if (!id || !running || typeof EventSource === 'undefined') return
    const stream = new EventSource(`/api/v1/imports/${id}/live`)
    stream.addEventListener('progress', (event: MessageEvent<string>) => {
      client.setQueryData([`/imports/${id}`, {}], JSON.parse(event.data) as Import)
    })
    return () => {
      stream.close()
      void refresh(client, [
        '/session',
        '/overview',
        '/diagnosis',
        '/scoreboards',
        '/charts',
        '/bounces',
        '/waits',
        '/cases',
        '/measures',
      ])
    }
  }, [client, id, running])
}
