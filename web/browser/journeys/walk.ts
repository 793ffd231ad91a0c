// What a journey is made of: steps that are told as they are taken, windows on the server, and a look at every page that is passed.
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { violationsOf } from '../examine.ts'
import { isBroad, openWindow, settled, type Look, type Window } from '../window.ts'
import { House } from './house.ts'

export interface Journey {
  name: string
  walk: (walk: Walk) => Promise<void>
}

export interface Settings {
  program: string // the server
  failures: string // folder for pictures of what failed
  pictures: string | null // folder for a picture of every page that is passed
}

const patience = 20_000 // ms, for anything to appear

export class Walk {
  readonly house: House
  steps = 0
  pagesSeen = 0
  private readonly browser: Browser
  private readonly settings: Settings
  private readonly name: string
  private readonly windows: Window[] = []

  constructor(name: string, browser: Browser, settings: Settings) {
    this.name = name
    this.browser = browser
    this.settings = settings
    this.house = new House(settings.program)
  }

  async step<T>(words: string, act: () => Promise<T>): Promise<T> {
    const began = performance.now()
    try {
      const result = await act()
      ++this.steps
      console.log(`  ok      ${words} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
      return result
    } catch (error) {
      console.log(`  FAILED  ${words}`)
      await this.keepPictures(words)
      throw error
    }
  }

  async window(look: Partial<Look> = {}): Promise<Window> {
    const opened = await openWindow(this.browser, { width: 1360, theme: 'light', language: 'en', ...look })
    opened.page.setDefaultTimeout(patience)
    this.windows.push(opened)
    return opened
  }

  // Every page that is passed is read by axe in both themes, and has to fit the window.
  async look(page: Page, name: string) {
    await settled(page)
    const faults = (await isBroad(page)) ? ['it is broader than the window'] : []
    faults.push(...(await violationsOf(page)))
    await this.keepPicture(page, `${name}_light`)
    await page.emulateMedia({ colorScheme: 'dark' })
    faults.push(...(await violationsOf(page, 'colours')).map((fault) => `dark: ${fault}`))
    await this.keepPicture(page, `${name}_dark`)
    await page.emulateMedia({ colorScheme: 'light' })
    ++this.pagesSeen
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`)
  }

  complaints = () => this.windows.flatMap(({ complaints }) => complaints)

  async close() {
    await Promise.all(this.windows.map(({ close }) => close()))
    await this.house.close()
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
