import { useQuery } from '@tanstack/react-query'
import { read } from '@/api/queries.ts'
import type { NotificationPreferences } from '@/api/types.ts'
import { PageHead } from '@/components/PageHead.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'
import { Chats } from './Chats.tsx'
import { Wishes } from './Wishes.tsx'

// How I want to be told of what, and the chats that are written to.
export function NotificationSettings() {
  const say = useSay()
  const { data, error, refetch } = useQuery(read<NotificationPreferences>('/notifications/preferences'))
  return (
    <>
      <PageHead title={say('notifications.settings_title')} lede={say('notifications.settings_lede')} />
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Stack space={24}>
        {data && <Wishes of={data} />}
        <Chats />
      </Stack>
    </>
  )
}
