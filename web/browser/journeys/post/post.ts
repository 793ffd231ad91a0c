// The mail servers of an organisation: customers' mails lie in a mailbox, and what it sends goes out.
import { Dovecot } from './dovecot.ts'
import type { Letter, Mail } from './letter.ts'
import { SmtpSink } from './smtp_sink.ts'

export const desk = { name: 'Cards desk', address: 'cards@nordhavn.example' }

export class Post {
  readonly inbox = new Dovecot()
  readonly out = new SmtpSink()

  async open() {
    await this.inbox.open()
    await this.out.open()
  }

  async close() {
    await this.inbox.close()
    await this.out.close()
  }

  // A customer writes to the desk.
  writes(mail: Omit<Mail, 'to'>, flags: string | null = null) {
    this.inbox.deliver({ ...mail, to: desk.address }, flags)
  }

  // The next letter to a customer with such a subject.
  letter = (subject: RegExp): Promise<Letter> => this.out.letter(subject)

  // A live mailbox there, as the API takes it.
  mailbox = (touchpoint: string) => ({
    ...desk,
    touchpoint,
    host: '127.0.0.1',
    port: this.inbox.port,
    security: 'none',
    user: Dovecot.user,
    secret: Dovecot.password,
    smtp_host: '127.0.0.1',
    smtp_port: this.out.port,
    smtp_security: 'none',
    mode: 'live',
    take_existing: true,
  })
}
