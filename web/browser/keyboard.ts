// The main way through the application with the keyboard alone: sign in, begin with the sample, a finding, its cases, one case.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { play, stage } from './stage.ts'

const mostTabs = 80

// Presses Tab until something by that name has the focus: if it never does, a person without a mouse can't get there either.
async function tabTo(page: Page, name: RegExp, key = 'Tab') {
  for (let pressed = 0; pressed < mostTabs; ++pressed) {
    await page.keyboard.press(key)
    const now = await page.evaluate(() => {
      const at = document.activeElement
      const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : ''
      return `${at?.getAttribute('aria-label') ?? ''} ${label} ${at?.textContent ?? ''}`
    })
    if (name.test(now)) return
  }
  throw new Error(`The focus never came to ${String(name)}.`)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

const open = await stage()
const { page, close } = await play(
  open,
  { name: 'keyboard', path: '/sign-in', server: { needs: 'sign_in', history: false } },
  { width: 1360, theme: 'light', language: 'en' },
)

await tabTo(page, /E-mail/)
await page.keyboard.type('anna.holm@nordhavn.example')
await tabTo(page, /Password/)
await page.keyboard.type('a few good words')
await page.keyboard.press('Enter')
await page.getByText('Welcome, Anna').waitFor()

await page.keyboard.press('Shift+Tab')
await tabTo(page, /Open the sample/)
await page.keyboard.press('Enter')
await page.getByText('It is all here').waitFor()
await tabTo(page, /See where you stand/)
await page.keyboard.press('Enter')
await page.getByText('Where you stand, and what to pick first').waitFor()
assert.match(await focused(page), /what to pick first/, 'the heading of the new page has the focus')

await tabTo(page, /184 cases/)
await page.keyboard.press('Enter')
await page.getByRole('row').nth(3).waitFor()
await tabTo(page, /C-\d+/)
await page.keyboard.press('ArrowDown')
await page.keyboard.press('ArrowDown')
await page.keyboard.press('Enter')
await page.getByText('What became of it').waitFor()
const oneCase = await heading(page)

await page.goBack()
await page.getByRole('row').nth(3).waitFor()
assert.equal(await heading(page), 'Cases', 'back leads to the list again')

await page.keyboard.press('Control+k')
await page.getByRole('dialog').getByRole('combobox').waitFor()
await page.keyboard.type('waits')
await page.keyboard.press('Enter')
await page.getByText('Where cases wait').first().waitFor()
await tabTo(page, /Narrow down/)
await page.keyboard.press('Enter')
await page.getByRole('dialog').waitFor()
await page.keyboard.press('Escape')
assert.match(await focused(page), /Narrow down/, 'Escape gives the focus back')

await close()
await open.close()
console.log(`By keyboard alone: from signing in to one case (${oneCase}), back, and to another page.`)
