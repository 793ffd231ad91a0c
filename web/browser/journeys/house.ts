// A server of its own for one journey: a free port on the loopback, a data folder that is thrown away, ended by its own id.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './ports.ts'

const longestStart = 30_000 // ms

export class House {
  readonly folder = mkdtempSync(join(tmpdir(), 'regard-journey-'))
  address = ''
  private running: ChildProcess | null = null
  private readonly program: string
  private port = 0

  constructor(program: string) {
    this.program = program
  }

  async open() {
    this.port = await freePort()
    this.address = `http://127.0.0.1:${String(this.port)}`
    await this.start()
  }

  // The link that the server printed at its first start.
  setUpLink(): string {
    return readFileSync(join(this.folder, 'setup-link.txt'), 'utf8').trim()
  }

  async start() {
    const server = spawn(this.program, ['serve', '--data', this.folder], {
      env: { ...process.env, REGARD_LISTEN_PORT: String(this.port), REGARD_LISTEN_ADDRESS: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.running = server
    await new Promise<void>((resolve, reject) => {
      let said = ''
      const late = setTimeout(() => {
        reject(new Error(`The server did not start: ${said}`))
      }, longestStart)
      server.stdout.on('data', (text: Buffer) => {
        said += text.toString()
        if (!said.includes('Regard is at ')) return
        clearTimeout(late)
        resolve()
      })
      server.stderr.on('data', (text: Buffer) => (said += text.toString()))
      server.once('exit', (code) => {
        clearTimeout(late)
        reject(new Error(`The server ended with ${String(code)}: ${said}`))
      })
    })
  }

  async stop() {
    const server = this.running
    this.running = null
    if (!server || server.exitCode !== null) return
    server.kill('SIGTERM')
    await once(server, 'exit')
  }

  async close() {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
