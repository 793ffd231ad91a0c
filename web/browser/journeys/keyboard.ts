// By keyboard alone: sign in, a figure's cases, up and down the list, one case, back, another page through the palette.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Keys } from './keys.ts'
import { Anna, anna } from './people.ts'
import type { Journey } from './walk.ts'

export const keyboard: Journey = {
  name: 'keyboard',
  walk: async (walk) => {
    const { page } = await walk.window()
    const keys = await Keys.alone(page)
    const heading = () => page.getByRole('heading', { level: 1 }).innerText()

    await walk.step('an organisation has a history', async () => {
      const her = new Anna(walk.house, page)
      await her.setsUp()
      await her.bringsHistory()
      await her.leaves()
    })

    await walk.step('signing in', async () => {
      await page.goto(walk.house.address)
      await page.getByRole('button', { name: 'Sign in' }).waitFor()
      await walk.look(page, 'sign_in')
      await keys.to(/E-mail/)
      await keys.type(anna.email)
      await keys.to(/Password/)
      await keys.type(anna.password)
      await keys.press('Enter')
      await page.getByRole('heading', { name: 'Where you stand' }).waitFor()
    })

    await walk.step('the first cases of a figure', async () => {
      await keys.to(/see the cases/)
      await keys.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
      assert.equal(await focused(page), 'Cases', 'the heading of the new page has the focus')
      await page.getByRole('row').nth(3).waitFor()
    })

    await walk.step('down the list, into a case, and back', async () => {
      await keys.to(/^\s*T-\d+/)
      await moved(page, 'ArrowDown')
      await moved(page, 'ArrowDown')
      const chosen = await moved(page, 'ArrowUp')
      await keys.press('Enter')
      await page.getByText('What became of it').waitFor()
      const reference = /T-\d+/.exec(chosen)?.[0] ?? 'no case'
      await page.getByText(reference).first().waitFor()
      await page.goBack()
      await page.getByRole('row').nth(3).waitFor()
      assert.equal(await heading(), 'Cases', 'back leads to the list again')
    })

    await walk.step('another page through the palette', async () => {
      await keys.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').waitFor()
      await keys.type('waits')
      await walk.look(page, 'palette')
      await keys.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Where cases wait' }).waitFor()
    })

    await walk.step('a case by its number through the palette', async () => {
      await keys.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').waitFor()
      await keys.type('T-0042')
      await page.getByRole('option', { name: /T-0042/ }).waitFor()
      await walk.look(page, 'search')
      await keys.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'T-0042' }).waitFor()
      await page.goBack()
    })

    await walk.step('Escape closes what is open and gives the focus back', async () => {
      await keys.to(/Narrow down/)
      await keys.press('Enter')
      await page.getByRole('dialog').waitFor()
      await keys.press('Escape')
      assert.match(await focused(page), /Narrow down/)
    })
  },
}

// Presses a key that moves the focus, and answers with what has it then.
async function moved(page: Page, key: string): Promise<string> {
  const before = await focused(page)
  await page.keyboard.press(key)
  await page.waitForFunction((was) => document.activeElement?.textContent !== was, before)
  return focused(page)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
