import { Button } from '@mantine/core'
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Problem } from '@/api/problem.ts'
import { EmptyState } from '@/components/EmptyState.tsx'
import { Mark } from '@/components/Mark.tsx'
import { sentenceOf } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'

// A page that isn't there.
export function MissingPage() {
  const say = useSay()
  return (
    <EmptyState alone picture={<Mark size={48} />} title={say('web.missing.title')} what={say('web.missing.what')}>
      <Button component={Link} to="/">
        {say('web.home')}
      </Button>
    </EmptyState>
  )
}

// A page for other roles, come to by a link or an address.
export function NotYourPage() {
  const say = useSay()
  return (
    <EmptyState alone picture={<Mark size={48} />} title={say('web.not_yours.title')} what={say('web.not_yours.what')}>
      <Button component={Link} to="/">
        {say('web.home')}
      </Button>
    </EmptyState>
  )
}

// A page that failed: what happened, what to try, and the rest of the application stays usable.
export function FailedPage({ error: thrown }: ErrorComponentProps) {
  const say = useSay()
  const router = useRouter()
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  if (error instanceof Problem && error.status === 404) return <MissingPage />
  if (error.name === 'ChunkLoadError' || /dynamically imported module/.test(error.message)) return <NewVersion />
  return (
    <EmptyState
      alone
      picture={<Mark size={48} />}
      title={say('web.failed.title')}
      what={sentenceOf(error, say)}
      why={say('web.failed.why')}
    >
      <Button onClick={() => void router.invalidate()}>{say('web.try_again')}</Button>
      <Button variant="default" component={Link} to="/">
        {say('web.home')}
      </Button>
    </EmptyState>
  )
}

// The server was upgraded while this page stood open, so its parts are gone; reading the page anew brings the new ones.
function NewVersion() {
  const say = useSay()
  return (
    <EmptyState alone picture={<Mark size={48} />} title={say('web.new_version.title')} what={say('web.new_version.what')}>
      <Button
        onClick={() => {
          location.reload()
        }}
      >
        {say('web.new_version.reload')}
      </Button>
    </EmptyState>
  )
}
