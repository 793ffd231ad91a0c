// The small cast of the journeys, and ways to skip over what another journey walks through by hand.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { APIResponse, Page } from 'playwright-core'
import { example } from './history.ts'
import type { House } from './house.ts'

export const anna = { name: 'Anna Holm', email: 'anna.holm@nordhavn.example', password: 'a few good words to remember' }

export const organisation = { name: 'Nordhavn Bank', zone: 'Europe/Copenhagen', currency: 'DKK' }

// Anna at one page: what she asks of the server goes in her session.
export class Anna {
  private readonly page: Page
  private readonly house: House
  private csrf = ''

  constructor(house: House, page: Page) {
    this.house = house
    this.page = page
  }

  async setsUp(language = 'en') {
    const token = this.house.setUpLink().split('#token=')[1]
    const session = await this.posts<{ csrf: string }>('/setup', { token, ...anna, organisation: { ...organisation, language } })
    this.csrf = session.csrf
  }

  // Anew, so that what she is in the organisation holds at once.
  async signsInAgain() {
    await this.leaves()
    const { email, password } = anna
    const { csrf } = await this.posts<{ csrf: string }>('/session', { email, password })
    this.csrf = csrf
  }

  // Whoever is signed in at that page, Anna or not.
  static async at(house: House, page: Page): Promise<Anna> {
    const one = new Anna(house, page)
    one.csrf = (await one.reads<{ csrf: string }>('/session')).csrf
    return one
  }

  async bringsHistory(path = example) {
    const upload = await this.sends(path)
    const { mapping } = await this.posts<{ mapping: unknown }>('/imports/preview', { upload })
    await this.posts('/imports', { upload, name: 'Help desk', mapping, keep_names: false, accept_bad_rows: true })
    await this.waitsForFigures()
  }

  async bringsSample() {
    await this.posts('/sample')
    await this.waitsForFigures()
  }

  // Until everything that came in is counted.
  async waitsForFigures() {
    for (;;) {
      const imports = await this.reads<{ items: { state: string }[] }>('/imports')
      const overview = await this.reads<{ cases: number; counting: boolean }>('/overview')
      if (imports.items.some(({ state }) => state === 'failed')) throw new Error('The import failed.')
      if (imports.items.every(({ state }) => state === 'done') && overview.cases > 0 && !overview.counting) return
      await this.page.waitForTimeout(100)
    }
  }

  async leaves() {
    await read(await this.page.request.delete(this.at('/session'), { headers: this.headers() }))
  }

  reads = async <T>(path: string): Promise<T> => read<T>(await this.page.request.get(this.at(path)))

  posts = async <T>(path: string, data?: unknown): Promise<T> =>
    read<T>(await this.page.request.post(this.at(path), { data, headers: this.headers() }))

  // Over what stands there now.
  async patches(path: string, data: unknown) {
    const there = await this.page.request.get(this.at(path))
    const headers = { ...this.headers(), 'If-Match': there.headers()['etag'] ?? '' }
    await read(await this.page.request.patch(this.at(path), { data, headers }))
  }

  private async sends(path: string): Promise<string> {
    const file = { name: basename(path), mimeType: 'text/csv', buffer: readFileSync(path) }
    const sent = await this.page.request.post(this.at('/uploads'), { multipart: { file }, headers: this.headers() })
    return (await read<{ id: string }>(sent)).id
  }

  private at = (path: string) => `${this.house.address}/api/v1${path}`
  private headers = () => ({ 'X-Regard-Csrf': this.csrf, 'Idempotency-Key': crypto.randomUUID() })
}

async function read<T>(answer: APIResponse): Promise<T> {
  if (!answer.ok()) throw new Error(`${answer.url()} was refused: ${await answer.text()}`)
  return (answer.status() === 204 ? undefined : await answer.json()) as T
}
