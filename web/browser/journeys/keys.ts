// A person without a mouse: presses are counted, and a page that is pointed at complains.
import type { Page } from 'playwright-core'

const mostTabs = 80

export class Keys {
  strokes = 0
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  // From the next page on.
  static async alone(page: Page): Promise<Keys> {
    await page.addInitScript(() => {
      addEventListener('pointerdown', () => {
        console.error('A pointer was used.')
      })
    })
    return new Keys(page)
  }

  async press(key: string) {
    ++this.strokes
    await this.page.keyboard.press(key)
  }

  async type(text: string) {
    this.strokes += text.length
    await this.page.keyboard.type(text)
  }

  // Until something by that name has the focus: if it never does, a person without a mouse can't get there either.
  async to(name: RegExp, key = 'Tab') {
    for (let pressed = 0; pressed < mostTabs; ++pressed) {
      if (name.test(await this.at())) return
      await this.press(key)
    }
    throw new Error(`The focus never came to ${String(name)}, it is at ${await this.at()}.`)
  }

  // What has the focus: its label, or its words.
  at = () =>
    this.page.evaluate(() => {
      const one = document.activeElement
      const fields = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]
      const label = fields.some((kind) => one instanceof kind) ? ((one as HTMLInputElement).labels?.[0]?.textContent ?? '') : ''
      return one === document.body ? '' : `${one?.getAttribute('aria-label') ?? ''} ${label} ${one?.textContent ?? ''}`.trim()
    })
}
