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
  if (/dynamically imported module|Unable to preload/.test(error.message)) return <NotLoaded />
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

// A part of the application could not be fetched: the server is away, or was upgraded while this page stood open, so that its
// parts are gone. Reading the page anew shows which, and brings the new ones.
function NotLoaded() {
  const say = useSay()
  return (
    <EmptyState alone picture={<Mark size={48} />} title={say('web.not_loaded.title')} what={say('web.not_loaded.what')}>
      <Button
        onClick={() => {
          location.reload()
        }}
      >
        {say('web.not_loaded.reload')}
      </Button>
    </EmptyState>
  )
}
