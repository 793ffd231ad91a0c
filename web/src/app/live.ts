// The server tells what kinds of thing changed; the reads that show them are read again. Without the stream everything still works, only later.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { refresh } from '@/api/queries.ts'

const readsOf: Record<string, string[]> = {
  import: ['/imports', '/session'],
  finding: ['/diagnosis', '/findings', '/overview'],
  diagnosis: ['/diagnosis', '/overview'],
  selfcheck: ['/selfchecks'],
  measure: ['/overview', '/scoreboards', '/charts', '/bounces', '/waits', '/cases'],
  case: ['/cases'],
  unit: ['/units'],
  employee: ['/employees'],
  user: ['/users'],
}

export function useLiveChanges() {
  const client = useQueryClient()
  useEffect(() => {
    if (typeof EventSource === 'undefined') return
    const stream = new EventSource('/api/v1/live')
    stream.addEventListener('changed', (event: MessageEvent<string>) => {
      void refresh(client, kindsIn(event.data).flatMap((kind) => readsOf[kind] ?? []))
    })
    return () => { stream.close() }
  }, [client])
}

function kindsIn(data: string): string[] {
  try {
    const { kinds = [] } = JSON.parse(data) as { kinds?: string[] }
    return kinds
  } catch {
    return []
  }
}
