// The built pages in a real browser: a preview of dist/ with made-up answers, and Debian's chromium.
import { chromium, type Browser, type Page } from 'playwright-core'
import { preview } from 'vite'
import type { Scene } from './scenes.ts'

export interface Look {
  width: number
  theme: 'light' | 'dark'
  language: 'en' | 'da'
}

export interface Stage {
  address: string
  browser: Browser
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

export async function stage(): Promise<Stage> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1', strictPort: false }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags })
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { address, browser, close }
}

// One scene as one reader sees it. Whatever the page complains about (the security policy above all) ends up in `complaints`.
export async function play({ address, browser }: Stage, scene: Scene, { width, theme, language }: Look) {
  await fetch(`${address}/api/v1/dev/scene`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(scene.server ?? {}),
  })
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language,
    timezoneId: 'Europe/Copenhagen',
    isMobile: width < 600,
    hasTouch: width < 600,
  })
  await context.addInitScript((chosen) => {
    localStorage.setItem('regard.language', chosen)
  }, language)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/the server responded with a status of 4/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address + scene.path)
  await settled(page)
  if (language === 'en') await scene.act?.(page) // what is acted on is named in English
  await settled(page)
  return { page, complaints, close: () => context.close() }
}

// Fonts are there, data has come, nothing is loading any more.
async function settled(page: Page) {
  await page.locator('h1, h2').first().waitFor()
  await page.waitForFunction(() => document.fonts.status === 'loaded' && !document.querySelector('.mantine-Loader-root'))
  await page.waitForTimeout(250)
}

export const chosen = <T extends { name: string }>(all: T[], names: string[]) =>
  names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all
