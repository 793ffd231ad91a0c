import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '@/api/client.ts'
import { notify } from '@/components/notice_list.ts'
import { forgetNotes } from '@/features/knowledge/codes.ts'
import { useSay } from '@/lib/sentences.ts'

// The way out. What would tell whoever sits here next of notes goes along; nothing does where the server still keeps the session.
export function useSignOut() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const say = useSay()
  return async () => {
    try {
      await call('DELETE', '/session')
      forgetNotes()
      client.clear()
      await navigate({ to: '/sign-in' })
    } catch {
      notify(say('web.me.still_signed_in'))
    }
  }
}
