// A real IMAP server, Debian's Dovecot, on the loopback: one mailbox in a folder that is thrown away, run by a user of no rights, ended
// by its own id.
import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../ports.ts'
import { mailOf, type Mail } from './letter.ts'

const program = '/usr/sbin/dovecot'
const longestStart = 20_000 // ms

export class Dovecot {
  static readonly user = 'anna'
  static readonly password = 'secret'
  port = 0
  private readonly folder = mkdtempSync(join(tmpdir(), 'regard-dovecot-'))
  private readonly box = join(this.folder, 'mail', Dovecot.user)
  private readonly owner = someoneElse()
  private running: ChildProcess | null = null
  private delivered = 0

  async open() {
    if (!existsSync(program)) throw new Error('needs dovecot: bin/packages test')
    this.port = await freePort()
    for (const part of ['mail', 'mail/anna', 'mail/anna/cur', 'mail/anna/new', 'mail/anna/tmp', 'run'])
      this.hand(join(this.folder, part), (path) => {
        mkdirSync(path)
      })
    this.hand(this.folder, () => undefined)
    writeFileSync(join(this.folder, 'settings'), this.settings(), { mode: 0o644 })
    const { uid, gid } = this.owner
    const server = spawn(program, ['-F', '-c', join(this.folder, 'settings')], {
      ...(uid === userInfo().uid ? {} : { uid, gid }),
      detached: true, // its programs are one group, so that none is left behind
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: '/',
    })
    this.running = server
    let said = ''
    server.stderr.on('data', (text: Buffer) => (said += text.toString()))
    for (const end = Date.now() + longestStart; !(await answers(this.port));)
      if (server.exitCode !== null || Date.now() > end) throw new Error(`Dovecot does not start: ${said}`)
  }

  // As the mail server of the organisation puts it there. One that somebody has read already lies in `cur`, with its flags.
  deliver(mail: Mail, flags: string | null = null) {
    const name = `${String(1_700_000_000 + ++this.delivered)}.M1.journey`
    const aside = join(this.box, 'tmp', name)
    this.hand(aside, (path) => {
      writeFileSync(path, mailOf(mail), { mode: 0o644 })
    })
    renameSync(aside, join(this.box, flags === null ? `new/${name}` : `cur/${name}:2,${flags}`))
  }

  // What lies on the server: where, with which flags, and a print of its bytes.
  lying(): string[] {
    return ['cur', 'new'].flatMap((part) =>
      readdirSync(join(this.box, part))
        .sort()
        .map((name) => {
          const print = createHash('sha256')
            .update(readFileSync(join(this.box, part, name)))
            .digest('hex')
          return `${part}/${name} ${print.slice(0, 12)}`
        }),
    )
  }

  async close() {
    const server = this.running
    if (server?.pid !== undefined && server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
      try {
        process.kill(-server.pid, 'SIGKILL') // those that serve a connection would serve it to its end
      } catch {
        // none is left
      }
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  private hand(path: string, make: (path: string) => void) {
    make(path)
    chownSync(path, this.owner.uid, this.owner.gid)
  }

  private settings(): string {
    const { name, group, uid, gid } = this.owner
    return `protocols = imap
listen = 127.0.0.1
base_dir = ${this.folder}/run
state_dir = ${this.folder}/run
log_path = ${this.folder}/run/log
default_internal_user = ${name}
default_internal_group = ${group}
default_login_user = ${name}
first_valid_uid = 1
ssl = no
mail_location = maildir:${this.folder}/mail/%u
passdb {
  driver = static
  args = password=${Dovecot.password}
}
userdb {
  driver = static
  args = uid=${String(uid)} gid=${String(gid)} home=${this.folder}/mail/%u
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${String(this.port)}
  }
  inet_listener imaps {
    port = 0
  }
}
`
  }
}

// Dovecot serves no mailbox of root's.
function someoneElse() {
  const { username, uid, gid } = userInfo()
  const wanted = uid === 0 ? 'nobody' : username
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${wanted}:`))
  const own = line?.split(':') ?? [wanted, '', String(uid), String(gid)]
  const group = readFileSync('/etc/group', 'utf8')
    .split('\n')
    .find((one) => one.split(':')[2] === own[3])
  return { name: wanted, uid: Number(own[2]), gid: Number(own[3]), group: group?.split(':')[0] ?? wanted }
}

function answers(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const probe = connect(port, '127.0.0.1', () => {
    probe.destroy()
    resolve(true)
  })
  probe.on('error', () => {
    setTimeout(resolve, 50, false)
  })
  return promise
}
