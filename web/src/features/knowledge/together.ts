import type { FieldNote, NoteRow } from '@/api/types.ts'

// Whether a note that waits may be answered by whoever may answer this one: it is theirs too, or they may answer any.
export const isMineToo = (of: FieldNote, other: NoteRow, answersAny: boolean) =>
  other.state === 'waiting' && (answersAny || other.answerer?.id === of.row.answerer?.id)
