// Debian's chromium, and one window of it as one reader has it. What a page complains about (the security policy above all) is
// collected in `complaints`.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

export interface Look {
  width: number
  theme: 'light' | 'dark'
  language: 'en' | 'da'
}

export interface Window {
  page: Page
  context: BrowserContext
  complaints: string[]
  close: () => Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const startBrowser = () => chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags })

export async function openWindow(browser: Browser, { width, theme, language }: Look): Promise<Window> {
  const small = width < 600
  const context = await browser.newContext({
    viewport: { width, height: small ? 780 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
    timezoneId: 'Europe/Copenhagen',
    isMobile: small,
    hasTouch: small,
  })
  await context.addInitScript((chosen) => {
    localStorage.setItem('regard.language', chosen)
  }, language)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/the server responded with a status of 4|net::ERR_CONNECTION_REFUSED/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, context, complaints, close: () => context.close() }
}

// Fonts are there, data has come, nothing is loading any more.
export async function settled(page: Page) {
  await page.locator('h1, h2').first().waitFor()
  await page.waitForFunction(() => document.fonts.status === 'loaded' && !document.querySelector('.mantine-Loader-root'))
  await page.waitForTimeout(250)
}

// Not innerWidth: a phone's grows with what is too broad for it.
export const isBroad = (page: Page) =>
  page.evaluate((width) => document.documentElement.scrollWidth > width, page.viewportSize()?.width ?? Infinity)
