import { useRouter, useSearch } from '@tanstack/react-router'
import { useSession } from '@/api/session.ts'
import type { Session } from '@/api/types.ts'
import { Card } from '@/components/Card.tsx'
import { PageHead } from '@/components/PageHead.tsx'
import { useSay } from '@/lib/sentences.ts'
import { ProviderNote } from './ProviderNote.tsx'
import { SignInForm } from './SignInForm.tsx'

export function SignIn() {
  const say = useSay()
  const { organisation } = useSession()
  const { history } = useRouter()
  const { to } = useSearch({ from: '/door/sign-in' })
  const goOn = (session: Session) => {
    history.push(session.needs === 'totp_enrolment' ? '/enrol' : (to ?? '/'))
  }
  return (
    <>
      <PageHead title={say('access.sign_in')} lede={organisation?.name} />
      <ProviderNote />
      <Card>
        <SignInForm onSignedIn={goOn} />
      </Card>
    </>
  )
}
