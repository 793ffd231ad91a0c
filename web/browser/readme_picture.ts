// Takes the picture of README.md anew: the sample bank on a server of its own, as one sees it first. `node browser/readme_picture.ts`
import { fileURLToPath } from 'node:url'
import { House } from './journeys/house.ts'
import { Anna } from './journeys/people.ts'
import { openWindow, settled, startBrowser } from './window.ts'

const top = fileURLToPath(new URL('../../', import.meta.url))
const house = new House(process.env['REGARD_BINARY'] ?? `${top}build/release/regard`)
const browser = await startBrowser()
try {
  await house.open()
  const { page } = await openWindow(browser, { width: 1240, theme: 'light', language: 'en' })
  const anna = new Anna(house, page)
  await anna.setsUp()
  await anna.bringsSample()
  await page.goto(`${house.address}/measures`)
  await settled(page)
  await page.screenshot({ path: `${top}docs/images/overview.png` })
} finally {
  await browser.close()
  await house.close()
}
