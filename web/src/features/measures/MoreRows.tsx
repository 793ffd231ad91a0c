import { useRef } from 'react'
import { Button } from '@/components/fields.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import styles from './Scoreboards.module.css'

interface Props {
  shown: number
  total: number
  loading: boolean
  onMore: () => Promise<{ hasNextPage: boolean }>
}

// How much of a long board is shown, and more of it. When the last rows are there the button goes, and what says so keeps the focus.
export function MoreRows({ shown, total, loading, onMore }: Props) {
  const say = useSay()
  const { count } = useFormats()
  const said = useRef<HTMLSpanElement>(null)
  const more = async () => {
    if (!(await onMore()).hasNextPage) said.current?.focus()
  }
  return (
    <p className={styles.more}>
      <span ref={said} role="status" tabIndex={-1}>
        {say('measures.scoreboards.shown', { shown: count(shown), total: count(total) })}
      </span>
      {shown < total && (
        <Button variant="default" loading={loading} onClick={() => void more()}>
          {say('web.more')}
        </Button>
      )}
    </p>
  )
}
