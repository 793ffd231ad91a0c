import { Pill } from '@/components/Pill.tsx'
import { useFormats } from '@/lib/format.ts'
import { useSay } from '@/lib/sentences.ts'
import { dueOf } from './due.ts'

// When the earliest of what we owe falls due.
export function Due({ at, now }: { at: string | null; now: number }) {
  const say = useSay()
  const formats = useFormats()
  if (at === null) return <span className="muted small">{say('desk.no_due')}</span>
  const { tone, words } = dueOf(at, now, formats, say)
  return (
    <time dateTime={at} title={formats.exact(at)}>
      <Pill tone={tone}>{words}</Pill>
    </time>
  )
}
