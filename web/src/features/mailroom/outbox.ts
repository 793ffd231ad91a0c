// Which mails on their way out are looked at, and what may be done with one.
import type { OutboxMail } from '@/api/types.ts'

export const states = ['failed', 'waiting', 'sent', 'given_up'] as const
type State = (typeof states)[number]

export const stateOf = (search: Record<string, unknown>): State => states.find((each) => each === search['state']) ?? 'failed'

// Nothing is pulled away from under a mail that is being handed over at this moment.
export const isOpen = ({ state, is_going }: OutboxMail) => !is_going && (state === 'waiting' || state === 'failed')
