// The codes of live cases, in the order in which they are offered.
import type { ClosedAs, DeskState, Kind, Priority } from '@/api/types.ts'

export const kinds: Kind[] = ['complaint', 'request', 'question', 'compliment']
export const states: DeskState[] = ['open', 'waiting_for_customer', 'waiting_for_third_party', 'resolved', 'confirmed', 'closed']
export const priorities: Priority[] = ['low', 'normal', 'high', 'urgent']
export const closings: ClosedAs[] = ['answered', 'duplicate', 'spam', 'merged', 'withdrawn'] // as numbered by the server
