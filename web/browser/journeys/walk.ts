// What a journey is made of: steps that are told as they are taken, windows on the server, and a look at every page that is passed.
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { violationsOf } from '../examine.ts'
import { isBroad, openWindow, settled, type Look, type Window } from '../window.ts'
import { House } from './house.ts'
import { Post } from './post/post.ts'

export interface Journey {
  name: string
  walk: (walk: Walk) => Promise<void>
}

export interface Settings {
  program: string // the server
  failures: string // folder for pictures of what failed
  pictures: string | null // folder for a picture of every page that is passed
}

const patience = 45_000 // ms, for anything to appear
const wide: Look = { width: 1360, theme: 'light', language: 'en' }
const narrow = 360 // px

// A phone at night.
export const atNight: Partial<Look> = { width: narrow, theme: 'dark' }

export class Walk {
  readonly house: House
  readonly told: string[] = [] // a line a step, shown when the journey is over
  steps = 0
  pagesSeen = 0
  private readonly browser: Browser
  private readonly settings: Settings
  private readonly name: string
  private readonly windows: (Window & { look: Look })[] = []
  private readonly posts: Post[] = []

  constructor(name: string, browser: Browser, settings: Settings) {
    this.name = name
    this.browser = browser
    this.settings = settings
    this.house = new House(settings.program)
  }

  tell(line: string) {
    this.told.push(line)
  }

  async step<T>(words: string, act: () => Promise<T>): Promise<T> {
    const began = performance.now()
    try {
      const result = await act()
      ++this.steps
      this.tell(`  ok      ${words} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
      return result
    } catch (error) {
      this.tell(`  FAILED  ${words}`)
      await this.keepPictures(words)
      throw error
    }
  }

  async window(look: Partial<Look> = {}): Promise<Window> {
    const whole: Look = { ...wide, ...look }
    const opened = await openWindow(this.browser, whole)
    opened.page.setDefaultTimeout(patience)
    this.windows.push({ ...opened, look: whole })
    return opened
  }

  // A mail server of its own, ended with the journey.
  async post(): Promise<Post> {
    const post = new Post()
    this.posts.push(post)
    await post.open()
    return post
  }

  // Every page that is passed is read by axe as its reader has it, and its colours in the other theme, where a wide window becomes as
  // narrow as a phone, too. It has to fit each time.
  async look(page: Page, name: string) {
    const { width, theme } = this.windows.find((one) => one.page === page)?.look ?? wide
    await settled(page)
    const faults = await this.faultsOf(page, 'everything')
    await this.keepPicture(page, `${name}_${theme}`)
    const other = theme === 'light' ? 'dark' : 'light'
    const size = page.viewportSize() ?? { width, height: 900 }
    await page.emulateMedia({ colorScheme: other })
    if (width > narrow) {
      await page.setViewportSize({ ...size, width: narrow })
      await settled(page)
    }
    faults.push(...(await this.faultsOf(page, 'colours')).map((fault) => `${other}: ${fault}`))
    await this.keepPicture(page, `${name}_${other}`)
    await page.emulateMedia({ colorScheme: theme })
    if (width > narrow) await page.setViewportSize(size)
    ++this.pagesSeen
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`)
  }

  private async faultsOf(page: Page, about: 'everything' | 'colours'): Promise<string[]> {
    const broad = (await isBroad(page)) ? ['it is broader than the window'] : []
    return [...broad, ...(await violationsOf(page, about))]
  }

  complaints = () => this.windows.flatMap(({ complaints }) => complaints)

  async close() {
    await Promise.all(this.windows.map(({ close }) => close()))
    await this.house.close()
    await Promise.all(this.posts.map((post) => post.close()))
  }

  private async keepPicture(page: Page, name: string) {
    if (!this.settings.pictures) return
    const width = page.viewportSize()?.width ?? 0
    const fullPage = await page.evaluate(() => document.documentElement.scrollHeight < 4000)
    await page.screenshot({ path: `${this.settings.pictures}/${this.name}_${name}_${String(width)}.png`, fullPage })
  }

  private async keepPictures(words: string) {
    mkdirSync(this.settings.failures, { recursive: true })
    const place = `${this.settings.failures}/${this.name}_${words.replace(/\W+/g, '_').slice(0, 60)}`
    for (const [at, { page }] of this.windows.entries())
      await page.screenshot({ path: `${place}_${String(at + 1)}.png` }).catch(() => undefined)
  }
}
