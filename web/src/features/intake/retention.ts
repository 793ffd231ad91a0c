import type { Say } from '@/lib/sentences.ts'

const months = [12, 24, 36, 60, 120] as const

// How long histories may be kept, for a select; a number that is set already is always among them.
export function retentionChoices(say: Say, set: number | null = null) {
  const offered = set === null || months.some((each) => each === set) ? [...months] : [...months, set].sort((a, b) => a - b)
  return [
    { value: '', label: say('imports.start.for_good') },
    ...offered.map((count) => ({ value: String(count), label: say('imports.start.months', { count }) })),
  ]
}
