import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { onSessionEnded } from '@/api/client.ts'
import { Dialog } from '@/components/Dialog.tsx'
import { Stack } from '@/components/Stack.tsx'
import { useSay } from '@/lib/sentences.ts'

const SignInForm = lazy(async () => ({ default: (await import('@/features/access/SignInForm.tsx')).SignInForm }))

// When the session ends in the middle of work, the page stays as it is, with everything typed; one signs in above it and goes on.
export function SessionEnded() {
  const say = useSay()
  const client = useQueryClient()
  const [ended, setEnded] = useState(false)
  useEffect(() => {
    onSessionEnded(() => {
      setEnded(true)
    })
  }, [])
  const goOn = () => {
    setEnded(false)
    void client.invalidateQueries()
  }
  return (
    <Dialog title={say('web.ended.title')} open={ended} onClose={null}>
      <Stack>
        <p className="muted">{say('web.ended.words')}</p>
        <Suspense fallback={null}>
          <SignInForm onSignedIn={goOn} />
        </Suspense>
      </Stack>
    </Dialog>
  )
}
