import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import { Problem } from '@/api/problem.ts'
import { useSay } from '@/lib/sentences.ts'
import { EmptyState } from './EmptyState.tsx'
import { Mark } from './Mark.tsx'
import { ProblemNote, sentenceOf } from './ProblemNote.tsx'

interface Props {
  error: Error | null
  onRetry: () => void
  to: LinkProps['to'] // where its like stand
  toWords: string
}

// In place of a page about one thing that could not be read. What is gone is gone: the way on is its list, not another try.
export function NotThere({ error, onRetry, to, toWords }: Props) {
  const say = useSay()
  if (!(error instanceof Problem && error.status === 404)) return <ProblemNote error={error} onRetry={onRetry} />
  return (
    <EmptyState alone picture={<Mark size={48} />} title={sentenceOf(error, say)} what={say('web.missing.what')}>
      <Button component={Link} to={to}>
        {toWords}
      </Button>
    </EmptyState>
  )
}
