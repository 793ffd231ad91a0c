// An SMTP server on the loopback that takes whatever it is given, and keeps it.
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { letterOf, type Letter } from './letter.ts'

const longestWay = 30_000 // ms, until a letter must be there: the ten seconds in which it can be taken back are in it

export class SmtpSink {
  readonly taken: Letter[] = []
  port = 0
  private readonly server = createServer((socket) => {
    talk(socket, (letter) => {
      this.taken.push(letter)
      this.server.emit('taken')
    })
  })
  private readonly given = new Set<Letter>()

  async open() {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    this.port = (this.server.address() as AddressInfo).port
  }

  // The first letter with such a subject that was not asked for before; waits until it has come.
  async letter(subject: RegExp): Promise<Letter> {
    const late = AbortSignal.timeout(longestWay)
    for (;;) {
      const found = this.taken.find((letter) => !this.given.has(letter) && subject.test(letter.subject))
      if (found) {
        this.given.add(found)
        return found
      }
      await once(this.server, 'taken', { signal: late }).catch(() => {
        throw new Error(`No letter ${String(subject)} came, but: ${this.taken.map((one) => one.subject).join('; ')}`)
      })
    }
  }

  async close() {
    this.server.close()
    await once(this.server, 'close')
  }
}

function talk(socket: Socket, take: (letter: Letter) => void) {
  let heard = ''
  let letter: string[] | null = null
  let to: string[] = []
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (line: string) => {
    if (letter && line !== '.') letter.push(line.startsWith('.') ? line.slice(1) : line)
    else if (letter) {
      take(letterOf(letter.join('\r\n'), to))
      letter = null
      to = []
      say('250 taken')
    } else if (line.startsWith('RCPT')) {
      to.push(/<(.*?)>/.exec(line)?.[1] ?? '')
      say('250 fine')
    } else if (line === 'DATA') {
      letter = []
      say('354 go on')
    } else if (line === 'QUIT') socket.end('221 good bye\r\n')
    else say('250 fine')
  }
  socket.setEncoding('latin1')
  socket.on('error', () => undefined) // whoever breaks off may
  socket.on('data', (chunk: string) => {
    const lines = (heard + chunk).split('\r\n')
    heard = lines.pop() ?? ''
    lines.forEach(hear)
  })
  say('220 sink ready')
}
