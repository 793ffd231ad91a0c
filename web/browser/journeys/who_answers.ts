// Who answers for what: a map begun with the bank's starter set by keyboard alone on a narrow window in the dark, a gap mended from the list of gaps, a case of a customer
// that finds the person who answers now; and when that person leaves, what falls vacant is seen before it does and handed over in one step.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Keys } from './keys.ts'
import { Anna, anna } from './people.ts'
import { eva, join, jonas, openCase, signIn } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const mette = { name: 'Mette Lund', email: 'mette.lund@nordhavn.example', password: 'calm good words to remember' }
const journey = 'Something is wrong with a card or payment'
const reports = 'Report a lost card'
const gets = 'Get a new card'
const good = 'Blocked within minutes, and a new card on its way the same day.'
const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)

export const whoAnswers: Journey = {
  name: 'who_answers',
  walk: async (walk) => {
    const { page: hers } = await walk.window()
    const { page: his } = await walk.window(atNight)
    const { page: theirs } = await walk.window()
    const her = new Anna(walk.house, hers)
    const him = await walk.step('a bank has people, and no map', () => begin(walk, her, hers, his, theirs))
    await walk.step('it begins with that of a bank, by keyboard alone, in the dark at 360 px', () => draws(walk))
    await walk.step('a step of its own is added and put where it belongs, by keyboard alone', () => adds(walk))
    await walk.step('who answers for nothing yet is a gap, and it is mended from there', () => mends(walk, hers))
    await walk.step('a customer’s case finds whoever answers now', () => routed(walk, his))
    await walk.step('a last day is noted, and what falls vacant is seen', () => leaves(walk, hers))
    await walk.step('all of it is handed over in one step', () => handsOver(walk, hers))
    await walk.step('the case is offered, and accepted', () => accepts(walk, theirs))
    await walk.step('the map names the next one, and nothing is left', () => stands(walk, her, hers, him))
  },
}

async function begin(walk: Walk, her: Anna, hers: Page, his: Page, theirs: Page): Promise<string> {
  await her.setsUp()
  const { id: cards } = await her.posts<{ id: string }>('/units', { name: 'Cards' })
  await her.posts('/employees', { name: anna.name, email: anna.email })
  const him = await join(walk, her, his, cards)
  const lead = await join(walk, her, theirs, cards, mette, 'lead')
  await her.patches(`/units/${cards}`, { lead })
  await hers.goto(`${walk.house.address}/responsibility`)
  await hers.getByRole('heading', { name: 'Nobody knows yet who answers for what' }).waitFor()
  await walk.look(hers, 'empty')
  return him
}

async function draws(walk: Walk) {
  const { page } = await walk.window(atNight)
  await signIn(walk, page, anna)
  const keys = await Keys.alone(page)
  await page.goto(`${walk.house.address}/responsibility`)
  await page.getByRole('link', { name: 'Begin with a starter set' }).waitFor()
  await keys.to(/^Begin with a starter set/)
  await keys.press('Enter')
  await page.getByRole('link', { name: /^Bank/ }).waitFor()
  await walk.look(page, 'trades')
  await keys.to(/^Bank/)
  await keys.press('Enter')
  await page.getByText('The map: 25 touchpoints').waitFor()
  await walk.look(page, 'bank')
  await keys.to(/^Begin with these/)
  await keys.press('Enter')
  await page.getByText('25 touchpoints on 7 journeys stand on your map now.').waitFor()
  await walk.look(page, 'begun')
  await keys.to(/^Say who answers/)
  await keys.press('Enter')
  await page.getByRole('button', { name: new RegExp(`^${reports}`) }).waitFor()
}

// A step of their own, put before the one it stands behind.
async function adds(walk: Walk) {
  const { page } = await walk.window(atNight)
  await signIn(walk, page, anna)
  const keys = await Keys.alone(page)
  await page.goto(`${walk.house.address}/responsibility`)
  await keys.to(/^Add a touchpoint/)
  await keys.press('Enter')
  await page.getByRole('dialog').waitFor()
  await keys.to(/^\s*Name/)
  await keys.type(gets)
  await keys.to(/^\s*Journey/)
  await keys.type(journey)
  await keys.to(/What a good experience is here/)
  await keys.type(good)
  await walk.look(page, 'adding')
  await keys.to(/^Save/)
  await keys.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const steps = page.getByRole('region', { name: journey }).getByRole('listitem')
  await steps.nth(4).getByText(gets).waitFor()
  await keys.to(new RegExp(`^${gets}`))
  for (const place of [3, 2, 1]) {
    await keys.press('Alt+ArrowLeft')
    await steps.nth(place).getByText(gets).waitFor()
  }
  await walk.look(page, 'drawn')
}

async function mends(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/responsibility/gaps`)
  const gap = page.getByRole('listitem').filter({ hasText: `Nobody answers for “${reports}”` })
  await gap.waitFor()
  await walk.look(page, 'gaps')
  await gap.getByRole('link', { name: 'Name the person' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Change' }).click()
  await page.getByRole('combobox', { name: 'Who answers for it' }).fill('Jonas')
  await page.getByRole('option', { name: jonas.name }).click()
  await page.getByLabel('Customers may choose it on the form').check()
  await walk.look(page, 'naming')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.goto(`${walk.house.address}/responsibility/gaps`)
  await page.getByText(`Nobody answers for “${gets}”`).waitFor()
  assert.equal(await gap.count(), 0, 'what was mended is no gap any more')
}

async function routed(walk: Walk, his: Page) {
  const { page: phone } = await walk.window({ width: 360 })
  await phone.goto(`${walk.house.address}/start`)
  await phone.getByLabel('A complaint').check()
  await phone.getByLabel('What is it about?').selectOption({ label: reports })
  await phone.getByLabel('In a few words').fill('My card is lost')
  await phone.getByLabel('What happened, or what do you need?').fill('I left it on the ferry.')
  await phone.getByLabel('Your name').fill(eva.name)
  await phone.getByLabel('Your e-mail address').fill(eva.email)
  await phone.getByRole('button', { name: 'Send' }).click()
  await phone.getByRole('heading', { name: 'Thank you, we have it' }).waitFor()
  await his.goto(`${walk.house.address}/today`)
  await his.getByRole('link', { name: 'My card is lost' }).first().waitFor()
  await openCase(walk, his, 'My card is lost')
  await walk.look(his, 'routed')
}

async function leaves(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/settings/people?show=employees`)
  await page.getByRole('row').filter({ hasText: jonas.name }).click()
  const leaving = page.getByRole('region', { name: 'Leaving' })
  await leaving.getByLabel('Works here until').fill(inAWeek())
  await leaving.getByRole('button', { name: 'Note it' }).click()
  await page.getByText('Noted. What falls vacant stands under the gaps.').waitFor()
  await walk.look(page, 'leaving')
  await page.goto(`${walk.house.address}/responsibility/gaps`)
  const gap = page.getByRole('listitem').filter({ hasText: `The last day of ${jonas.name}` })
  await gap.waitFor()
  await walk.look(page, 'gap_leaving')
  await gap.getByRole('link', { name: 'Hand it all over' }).click()
  await page.getByRole('heading', { level: 1, name: `What ${jonas.name} holds` }).waitFor()
  for (const held of ['Open cases: 1', 'Touchpoints they answer for: 1']) await page.getByText(held).waitFor()
}

async function handsOver(walk: Walk, page: Page) {
  assert.equal(await page.getByRole('combobox', { name: 'Everything to' }).inputValue(), mette.name, 'their lead is offered')
  await page.getByLabel('Why, for whoever receives something').fill('Jonas goes to the savings bank.')
  await walk.look(page, 'handing_over')
  await page.getByRole('button', { name: 'Hand over' }).click()
  await page.getByRole('heading', { name: 'Done' }).waitFor()
  await page.getByText('2 things are handed over.').waitFor()
  await walk.look(page, 'handed_over')
}

async function accepts(walk: Walk, page: Page) {
  await openCase(walk, page, 'My card is lost')
  await page.getByText('Jonas goes to the savings bank.', { exact: false }).first().waitFor()
  await walk.look(page, 'offered')
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByText('It is yours now.').first().waitFor()
}

async function stands(walk: Walk, her: Anna, page: Page, him: string) {
  await page.goto(`${walk.house.address}/responsibility`)
  await page.getByRole('button', { name: new RegExp(`${reports}.*${mette.name}`) }).waitFor()
  await walk.look(page, 'map_after')
  const { groups } = await her.reads<{ groups: { kind: string }[] }>(`/employees/${him}/holdings`)
  assert.deepEqual(groups, [], 'nothing is left with whoever leaves')
}
