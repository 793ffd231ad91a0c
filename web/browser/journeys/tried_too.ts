// A try that a team starts alone, and another team copies: by keyboard on one side, on a phone at night on the other.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Anna } from './people.ts'
import { gather, join, lostCard } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const what = 'We ring back the same day, whatever we know by then'
const looksAt = 'Whether people ring a second time'
const learned = 'Customers ring once. We need a free line after four.'

export const triedToo: Journey = {
  name: 'tried_too',
  walk: async (walk) => {
    const { page: hers } = await walk.window()
    const { page: his } = await walk.window(atNight)
    const her = new Anna(walk.house, hers)
    await walk.step('two teams are there, and nobody has tried anything', () => begin(walk, her, hers, his))
    await walk.step('one begins, by keyboard, in five lines', () => starts(walk, hers))
    await walk.step('the other reads it on a phone and tries it too', () => copies(walk, his))
    await walk.step('each knows of the other', async () => {
      await hers.getByRole('heading', { name: 'Tried here too' }).waitFor()
      await hers.getByRole('link', { name: 'Branch North' }).waitFor()
      await walk.look(hers, 'copied')
    })
    await walk.step('what the other learned is read by the first', () => learns(walk, hers, his))
  },
}

async function begin(walk: Walk, her: Anna, hers: Page, his: Page) {
  await gather(her, 'member')
  const { id: north } = await her.posts<{ id: string }>('/units', { name: 'Branch North' })
  await join(walk, her, his, north)
  await hers.goto(`${walk.house.address}/programme/tries`)
  await hers.getByRole('heading', { name: 'Nobody has tried anything yet' }).waitFor()
  await walk.look(hers, 'empty')
}

async function starts(walk: Walk, page: Page) {
  await page.getByRole('link', { name: 'Begin a try' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Begin a try' }).waitFor()
  await page.getByLabel('What we try').focus()
  await page.keyboard.type(what)
  await page.getByLabel('What we look at').focus()
  await page.keyboard.type(looksAt)
  await page.getByLabel('At which step of the customer’s journey').selectOption({ label: lostCard })
  await walk.look(page, 'beginning')
  await page.getByRole('button', { name: 'Begin a try' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: what }).waitFor()
  await page.getByText('There is nothing to count at this step yet.').first().waitFor()
  await walk.look(page, 'begun')
}

async function copies(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/programme/tries`)
  await page.getByRole('link', { name: what }).click()
  await page.getByText('Cards', { exact: false }).first().waitFor()
  await page.getByRole('link', { name: 'Try it here too' }).click()
  assert.equal(await page.getByLabel('What we try').inputValue(), what, 'it begins with the words of its origin')
  await walk.look(page, 'copying')
  await page.getByRole('button', { name: 'Try it here too' }).click()
  await page.getByRole('link', { name: 'Tried before by Cards' }).waitFor()
}

async function learns(walk: Walk, hers: Page, his: Page) {
  await his.getByRole('button', { name: 'Say what you learned' }).click()
  await his.getByRole('textbox', { name: 'What we learned' }).fill(learned)
  await his.getByRole('button', { name: 'That is what we learned' }).click()
  await his.getByText('learned', { exact: true }).first().waitFor()
  await walk.look(his, 'learned')
  await hers.getByText(learned).waitFor()
}
