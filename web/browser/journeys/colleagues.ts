// Two who work at cases: a date promised anew on a phone in the dark, a lead who is asked, answers and says what became of it, and a
// call that was noted twice.
import type { Page } from 'playwright-core'
import { Anna } from './people.ts'
import { eva, gather, join, jonas, signIn } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

export const colleagues: Journey = {
  name: 'colleagues',
  walk: async (walk) => {
    const { page } = await walk.window()
    const her = new Anna(walk.house, page)
    const { page: his } = await walk.window()
    const address = await walk.step('Anna leads the team of Jonas, who answers for a case', () => begin(walk, her, his))
    await walk.step('another date is promised, on a phone in the dark', () => promise(walk, address))
    await walk.step('Jonas asks his lead, who answers and says what became of it', () => lead(walk, page, his, address))
    await walk.step('the same call noted twice is merged, and taken out again', () => twice(walk, his, address))
  },
}

async function begin(walk: Walk, her: Anna, his: Page): Promise<string> {
  const { team, touchpoint } = await gather(her)
  await join(walk, her, his, team)
  await his.goto(walk.house.address)
  await his.getByRole('link', { name: 'Today' }).waitFor()
  const wish = { subject: 'Card swallowed by the machine', channel: 'phone', kind: 'complaint', customer: eva, touchpoint }
  const { id } = await her.posts<{ id: string }>('/cases', wish)
  return `${walk.house.address}/cases/${id}`
}

async function promise(walk: Walk, address: string) {
  const { page: phone } = await walk.window(atNight)
  await signIn(walk, phone, jonas)
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

async function lead(walk: Walk, page: Page, his: Page, address: string) {
  await his.goto(address)
  await his.getByRole('button', { name: 'Ask the lead …' }).click()
  await his.getByLabel('Why should the lead look at it?').fill('The machine’s owner does not answer.')
  await his.getByRole('button', { name: 'Ask the lead …' }).click()
  await his.getByText('The machine’s owner does not answer.').first().waitFor()
  await page.goto(`${walk.house.address}/today`)
  await page.getByRole('heading', { name: 'Escalated' }).waitFor()
  await page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor() // of her own: the team stands beside
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
