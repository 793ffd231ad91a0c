import type * as api from '../generated.ts'

export type { Afterwards, Fate, MailShown, MailTaken, MailboxCheck, OutboxMail, Security, Tried } from '../generated.ts'

// The version of each comes and goes as its ETag.
export type Mailbox = Omit<api.Mailbox, 'version'>
