// Two who work at cases: one on the phone by keyboard alone, a date promised anew on a phone in the dark, both writing at once, and a
// lead who is asked, answers and says what became of it.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Anna, anna } from './people.ts'
import type { Journey, Walk } from './walk.ts'

const jonas = { name: 'Jonas Berg', email: 'jonas.berg@nordhavn.example', password: 'other good words to remember' }
const longestCall = 20_000 // ms, from the first key to the number that is told to the customer

export const colleagues: Journey = {
  name: 'colleagues',
  walk: async (walk) => {
    const { page } = await walk.window()
    const her = new Anna(walk.house, page)
    const { page: his } = await walk.window()
    await walk.step('Anna leads the team of Jonas', () => begin(walk, her, his))
    const address = await walk.step('Jonas notes a call by keyboard alone', () => call(walk, his))
    await walk.step('another date is promised, on a phone in the dark', () => promise(walk, address))
    await walk.step('Anna writes in the same case at once; Jonas sees it, and his text stays', () =>
      both(walk, her, his, address),
    )
    await walk.step('Jonas asks his lead, who answers and says what became of it', () => lead(walk, page, his, address))
    await walk.step('the same call noted twice is merged, and taken out again', () => twice(walk, his, address))
  },
}

async function begin(walk: Walk, her: Anna, his: Page) {
  await her.setsUp()
  const { id: lead } = await her.posts<{ id: string }>('/employees', { name: anna.name, email: anna.email })
  const team = await her.posts<{ id: string }>('/units', { name: 'Cards', lead })
  await her.posts('/employees', { name: jonas.name, email: jonas.email, unit: team.id })
  const { link } = await her.posts<{ link: string }>('/invitations', { ...jonas, password: undefined, roles: ['frontline'] })
  const token = link.split('token=')[1] ?? ''
  const accepted = await his.request.post(`${walk.house.address}/api/v1/invitations/${token}`, {
    data: { name: jonas.name, password: jonas.password },
  })
  assert.ok(accepted.ok(), await accepted.text())
  await his.goto(walk.house.address)
  await his.getByRole('link', { name: 'Today' }).waitFor()
}

// From the first key to the words he says to the customer, without a mouse.
async function call(walk: Walk, his: Page): Promise<string> {
  await his.goto(`${walk.house.address}/today`)
  await his.getByRole('heading', { level: 1 }).waitFor()
  await his.waitForLoadState('networkidle')
  const began = Date.now()
  await his.keyboard.press('c')
  await his.getByLabel('Who', { exact: true }).waitFor()
  await tabTo(his, 'Who')
  await his.keyboard.type('Eva Holm')
  await tabTo(his, 'How to reach them')
  await his.keyboard.type('eva@holm.example')
  await tabTo(his, 'What it is about, in a few words')
  await his.keyboard.type('Card swallowed by the machine')
  await his.keyboard.press('Control+Enter')
  await his.getByText('Say to the customer:').waitFor()
  assert.ok(Date.now() - began < longestCall, `it took ${String(Date.now() - began)} ms`)
  await walk.look(his, 'begun')
  await his.getByRole('button', { name: 'Open the case' }).click()
  await his.getByRole('heading', { level: 1, name: 'Card swallowed by the machine' }).waitFor()
  return his.url()
}

async function tabTo(page: Page, label: string) {
  const field = page.getByLabel(label, { exact: true })
  for (let tabs = 0; tabs < 30; ++tabs) {
    if (await field.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never came to ${label}.`)
}

async function promise(walk: Walk, address: string) {
  const { page: phone } = await walk.window({ width: 360, theme: 'dark' })
  await phone.goto(`${walk.house.address}/sign-in`)
  await phone.getByLabel('E-mail').fill(jonas.email)
  await phone.getByLabel('Password', { exact: true }).fill(jonas.password)
  await phone.getByRole('button', { name: 'Sign in' }).click()
  await phone.waitForURL(({ pathname }) => pathname !== '/sign-in')
  await phone.goto(address)
  await phone.getByRole('button', { name: 'Another date …' }).click()
  const later = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 16)
  await phone.getByLabel('The new date').fill(later)
  await phone.getByLabel('Why, in words the customer reads').fill('The machine is opened on Friday.')
  await phone.getByRole('button', { name: 'Promise it' }).click()
  await phone.getByText('promised anew once').waitFor()
  await phone.getByText('The machine is opened on Friday.').first().waitFor()
  await walk.look(phone, 'promised_anew')
}

async function both(walk: Walk, her: Anna, his: Page, address: string) {
  await his.goto(address)
  await his.getByRole('button', { name: 'Answer Eva' }).click()
  await his.getByLabel('To the customer').fill('We look into it.')
  const id = new URL(address).pathname.split('/').pop() ?? ''
  const { thread } = await her.reads<{ thread: { id: string }[] }>(`/cases/${id}/desk`)
  await her.posts(`/cases/${id}/messages`, { kind: 'note', text: 'I called the machine’s owner.', seen: thread.at(-1)?.id })
  await his.getByText('I called the machine’s owner.').waitFor() // live, without a reload
  assert.equal(await his.getByLabel('To the customer').inputValue(), 'We look into it.')
  await walk.look(his, 'both')
  await his.getByRole('button', { name: 'Send to Eva' }).click()
  await his.getByRole('button', { name: 'Take it back' }).click()
  await his.getByText('Taken back. Your text stands in the box again.').first().waitFor()
}

async function lead(walk: Walk, page: Page, his: Page, address: string) {
  await his.goto(address)
  await his.getByRole('button', { name: 'Ask the lead …' }).click()
  await his.getByLabel('Why should the lead look at it?').fill('The machine’s owner does not answer.')
  await his.getByRole('button', { name: 'Ask the lead …' }).click()
  await his.getByText('The machine’s owner does not answer.').first().waitFor()
  await page.goto(`${walk.house.address}/today`)
  await page.getByRole('heading', { name: 'Escalated' }).waitFor()
  await walk.look(page, 'lead_today')
  await page
    .getByRole('link', { name: /Card swallowed by the machine/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Answer …' }).click()
  await page.getByLabel('What do you do about it?').fill('I call their head office.')
  await page.getByRole('button', { name: 'Answer …' }).click()
  await page.getByText('I call their head office.').first().waitFor()
  await page.getByRole('button', { name: 'Settle …' }).click()
  await page.getByLabel('What became of it?').fill('The card comes by messenger.')
  await page.getByRole('button', { name: 'Settle …' }).click()
  await page.getByText('The card comes by messenger.').first().waitFor()
  await walk.look(page, 'lead_settled')
}

async function twice(walk: Walk, his: Page, address: string) {
  await his.goto(`${walk.house.address}/cases/new`)
  await his.getByLabel('Who', { exact: true }).fill('Eva H')
  await his.getByLabel('How to reach them').fill('eva@holm.example')
  await his.getByLabel('What it is about, in a few words').fill('My card again')
  await his.keyboard.press('Control+Enter')
  await his.getByRole('button', { name: 'Open the case' }).click()
  await his.getByRole('heading', { level: 1, name: 'My card again' }).waitFor()
  const second = his.url()
  await his.getByRole('button', { name: 'More …' }).click()
  await his.getByRole('button', { name: 'Merge into another …' }).click()
  await his.getByRole('combobox', { name: 'The case it goes on in' }).click()
  await his.getByRole('option', { name: /Card swallowed/ }).click()
  await walk.look(his, 'merge')
  await his.getByRole('button', { name: 'Merge them' }).click()
  await his.waitForURL(address)
  await his.goto(second)
  await his.getByText('This case goes on in').waitFor()
  await walk.look(his, 'merged')
  await his.getByRole('button', { name: 'Take it out again' }).click()
  await his.getByText('It stands by itself again.').first().waitFor()
}
