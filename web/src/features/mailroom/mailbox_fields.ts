// A mailbox as the fields of its form, and back to what the API takes.
import type { Mailbox } from '@/api/types.ts'

export const securities = ['tls', 'starttls', 'none'] as const
export const signIns = ['password', 'token'] as const
export const afterwards = ['keep', 'mark_seen', 'remove'] as const

export type MailboxFields = ReturnType<typeof fieldsOf>

export const fieldsOf = (mailbox: Mailbox | null) => ({
  name: mailbox?.name ?? '',
  address: mailbox?.address ?? '',
  host: mailbox?.host ?? '',
  port: String(mailbox?.port ?? 993),
  security: (mailbox?.security ?? 'tls') as string,
  user: mailbox?.user ?? '',
  sign_in: (mailbox?.sign_in ?? 'password') as string,
  secret: '',
  folder: mailbox?.folder ?? 'INBOX',
  afterwards: (mailbox?.afterwards ?? 'mark_seen') as string,
  smtp_host: mailbox?.smtp_host ?? '',
  smtp_port: String(mailbox?.smtp_port ?? 587),
  smtp_security: (mailbox?.smtp_security ?? 'starttls') as string,
  touchpoint: mailbox?.touchpoint ?? '',
  take_existing: mailbox?.take_existing ?? false,
})

// What lay there before is asked about once only, when the mailbox is added.
export function wishOf({ take_existing, ...fields }: MailboxFields, isNew: boolean) {
  return {
    ...fields,
    port: Number(fields.port),
    smtp_port: Number(fields.smtp_port),
    secret: fields.secret || null,
    touchpoint: fields.touchpoint || null,
    ...(isNew && { take_existing }),
  }
}
