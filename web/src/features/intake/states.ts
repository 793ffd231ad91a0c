import type { Import, ImportState } from '@/api/types.ts'
import type { Tone } from '@/components/Pill.tsx'

const running: readonly ImportState[] = ['waiting', 'reading', 'storing', 'measuring', 'undoing']

export const isRunning = ({ state }: Pick<Import, 'state'>) => running.includes(state)

export function toneOf(state: ImportState): Tone {
  if (state === 'done') return 'kept'
  if (state === 'failed') return 'broken'
  return running.includes(state) ? 'accent' : 'plain'
}
