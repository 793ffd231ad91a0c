import type { MatterState } from '@/api/types.ts'
import { Pill, type Tone } from '@/components/Pill.tsx'
import { useSay } from '@/lib/sentences.ts'

const tones: Record<MatterState, Tone> = {
  done: 'kept',
  asked: 'warning',
  refused: 'plain',
  expired: 'plain',
  taken_back: 'plain',
}

// How a gesture or redress stands. What was done needs no word.
export function StatePill({ state }: { state: MatterState }) {
  const say = useSay()
  return state === 'done' ? null : <Pill tone={tones[state]}>{say(`empowerment.state_${state}`)}</Pill>
}
