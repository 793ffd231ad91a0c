import { Pill } from '@/components/Pill.tsx'
import { useSay } from '@/lib/sentences.ts'

const tone = (mark: number) => (mark <= 2 ? 'broken' : mark >= 4 ? 'kept' : 'plain')

// How many of five; the words carry it, the tone only repeats it.
export function MarkPill({ mark }: { mark: number }) {
  const say = useSay()
  return <Pill tone={tone(mark)}>{say('feedback.mark', { mark })}</Pill>
}
