// The built pages in a real browser: a preview of dist/ with made-up answers, and Debian's chromium.
import type { Browser } from 'playwright-core'
import { preview } from 'vite'
import type { Scene } from './scene.ts'
import { openWindow, settled, startBrowser, type Look } from './window.ts'

export type { Look }

export interface Stage {
  address: string
  browser: Browser
  close: () => Promise<void>
}

export async function stage(): Promise<Stage> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1', strictPort: false }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
  const browser = await startBrowser()
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { address, browser, close }
}

// One scene as one reader sees it.
export async function play({ address, browser }: Stage, scene: Scene, look: Look) {
  await fetch(`${address}/api/v1/dev/scene`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(scene.server ?? {}),
  })
  const { page, complaints, close } = await openWindow(browser, look)
  await page.goto(address + scene.path)
  await settled(page)
  if (look.language === 'en') await scene.act?.(page) // what is acted on is named in English
  await settled(page)
  return { page, complaints, close }
}

export const chosen = <T extends { name: string }>(all: T[], names: string[]) =>
  names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all
