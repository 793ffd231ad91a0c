import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '@/components/Card.tsx'
import { ProblemNote } from '@/components/ProblemNote.tsx'
import { useSay } from '@/lib/sentences.ts'
import styles from './templates.module.css'

interface Props {
  error: Error | null // of reading them
  notRetired: Error | null | undefined // of retiring one: there is nothing to read again
  onRetry: () => void
  any: boolean
  onMore: (() => void) | null
  children: ReactNode
}

// What is at hand, a line each, with more of it where there is more.
export function LinesCard({ error, notRetired, onRetry, any, onMore, children }: Props) {
  const say = useSay()
  return (
    <>
      <ProblemNote error={error ?? notRetired} onRetry={error ? onRetry : undefined} />
      {any && (
        <Card>
          <ul>{children}</ul>
          {onMore && (
            <div className={styles.more}>
              <Button variant="default" onClick={onMore}>
                {say('web.more')}
              </Button>
            </div>
          )}
        </Card>
      )}
    </>
  )
}
