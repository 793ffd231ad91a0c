import type { CaseAtDesk, DeskState, Entry } from '@/api/types.ts'

export const isOpen = (state: DeskState) => state === 'open' || state.startsWith('waiting')

// The API says who may take a case over; of an open one that is everybody who may work at it but its owner.
export const isMine = ({ may, row }: CaseAtDesk): boolean => may.work && !may.take && isOpen(row.state)

export const saidByCustomer = ({ kind }: Entry): boolean => kind === 'message_in'

export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? ''
