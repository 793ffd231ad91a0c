import type { Try } from '@/api/types.ts'
import { Pill } from '@/components/Pill.tsx'
import { useSay } from '@/lib/sentences.ts'

const tones = { running: 'accent', ended: 'warning', learned: 'kept' } as const

export function StatePill({ of: { state } }: { of: Pick<Try, 'state'> }) {
  const say = useSay()
  return <Pill tone={tones[state]}>{say(`tries.state_${state}`)}</Pill>
}
