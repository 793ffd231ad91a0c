// Authority to put it right: rights, money and a rule are there; a gesture is given from a case on a phone at night in two taps; one
// above the limit goes up the line, is allowed from the link of a mail by keyboard alone; and an auditor finds who allowed it, under
// which rule, in two clicks.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Keys } from './keys.ts'
import { Anna } from './people.ts'
import { linksIn, type Letter } from './post/letter.ts'
import type { Post } from './post/post.ts'
import { eva, gather, join, jonas, openCase } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const subject = 'My card is lost'
const adviser = { ...jonas, level: 'Adviser' }
const mette = { name: 'Mette Lund', email: 'mette.lund@nordhavn.example', password: 'calm good words to remember' }
const ada = { name: 'Ada Bech', email: 'ada.bech@nordhavn.example', password: 'exact good words to remember' }
const why = 'So that a small fire is put out where it begins.'
const because = 'Three letters and two calls, and still no card.'

export const aGesture: Journey = {
  name: 'a_gesture',
  walk: async (walk) => {
    const { page: hers } = await walk.window()
    const { page: his } = await walk.window(atNight)
    const post = await walk.post()
    const her = new Anna(walk.house, hers)
    const team = await walk.step('a team has a lead, an adviser and a customer whose card is lost', () =>
      begin(walk, her, his, post),
    )
    await walk.step('rights to begin with hold', () => rights(walk, hers))
    await walk.step('a budget is opened, and whom it concerns is told', () => budget(walk, her, hers, his))
    await walk.step('from the case: two taps, and the flowers are given', () => flowers(walk, his))
    await walk.step('above the limit it goes to the next who may', () => above(walk, his))
    const letter = await walk.step('they learn of it by mail', () => asked(post))
    const { page: theirs } = await walk.window(atNight)
    await walk.step('its link asks them to sign in, and they say yes by keyboard alone', () => allows(walk, theirs, letter))
    await walk.step('the case shows it at once, and the money is spent', () => spent(walk, his))
    await walk.step('the link has had its day', () => usedUp(theirs, letter))
    await walk.step('an auditor has the answer in two clicks', () => audited(walk, her, team))
  },
}

async function begin(walk: Walk, her: Anna, his: Page, post: Post): Promise<string> {
  const { team, touchpoint } = await gather(her, 'member')
  await her.posts('/mailboxes', post.mailbox(touchpoint))
  const { page: desk } = await walk.window()
  const lead = await join(walk, her, desk, team, mette, 'lead')
  await her.patches(`/units/${team}`, { lead })
  await join(walk, her, his, team, adviser)
  const him = await Anna.at(walk.house, his)
  const about = {
    subject,
    text: 'I left it on the ferry.',
    channel: 'phone',
    kind: 'complaint',
    customer: eva,
    touchpoint,
    keep: true,
  }
  await him.posts('/cases', about)
  return team
}

async function rights(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/responsibility/rights`)
  await page.getByRole('button', { name: 'Begin with starter rights, in English' }).click()
  await page.getByText('Flowers or a cake').first().waitFor()
  await walk.look(page, 'rights')
}

async function budget(walk: Walk, her: Anna, page: Page, his: Page) {
  await her.posts('/budget-funds', { amount: { minor: 5_000_00, currency: 'DKK' }, reason: 'Goodwill of this year' })
  await page.goto(`${walk.house.address}/settings/budgets`)
  await page.getByRole('button', { name: 'Begin with five' }).click()
  await page.getByRole('button', { name: 'Change: Flowers' }).click()
  await page.getByLabel('Usual amount').fill('150')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Open a budget' }).first().click()
  await page.getByLabel('Name', { exact: true }).fill('Advisers')
  await page.getByLabel('Level', { exact: true }).fill(adviser.level)
  await page.getByLabel('At once, at most').fill('200')
  await page.getByLabel('Allowance of each person').fill('1000')
  await page.getByLabel('One customer, at most').fill('2000')
  await page.getByLabel('Why', { exact: true }).fill(why)
  await walk.look(page, 'opening')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('paragraph').filter({ hasText: why }).waitFor()
  await walk.look(page, 'opened')
  await his.goto(`${walk.house.address}/responsibility/budget`)
  await his.getByRole('heading', { name: /1,000 left/ }).waitFor()
  await walk.look(his, 'my_budget')
}

async function flowers(walk: Walk, page: Page) {
  await openCase(walk, page, subject)
  await page.getByRole('button', { name: 'Give something' }).click()
  const give = page.getByRole('dialog').getByRole('button', { name: /^Give Flowers, .*150$/ })
  await give.waitFor()
  await walk.look(page, 'two_taps')
  await give.click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: 'Flowers' }).waitFor()
  await walk.look(page, 'given')
}

async function above(walk: Walk, page: Page) {
  await page.getByRole('button', { name: 'Give something' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Voucher' }).check()
  await dialog.getByLabel('Amount').fill('500')
  await dialog.getByLabel('In your words').fill(because)
  await dialog.getByText(`${mette.name} is asked; the money is set aside meanwhile.`, { exact: false }).waitFor()
  await walk.look(page, 'above')
  await dialog.getByRole('button', { name: `Ask ${mette.name}` }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('Asked for').waitFor()
  await page.goto(`${walk.house.address}/responsibility/budget`)
  await page.getByRole('heading', { name: /350 left/ }).waitFor()
  await walk.look(page, 'set_aside')
}

async function asked(post: Post): Promise<Letter> {
  const letter = await post.letter(/^Jonas Berg asks you: /)
  assert.deepEqual(letter.to, [mette.email])
  assert.ok(letter.text.includes(because), letter.text)
  return letter
}

const linkOf = (letter: Letter) => linksIn(letter)[0] ?? 'no link'

async function allows(walk: Walk, page: Page, letter: Letter) {
  const keys = await Keys.alone(page)
  await page.goto(linkOf(letter))
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await keys.to(/E-mail/)
  await keys.type(mette.email)
  await keys.to(/Password/)
  await keys.type(mette.password)
  await keys.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Your answer' }).waitFor()
  await page.getByText(because).waitFor()
  await walk.look(page, 'link')
  await keys.to(/A word with it/)
  await keys.type('They deserve it.')
  await keys.to(/^Yes, give/)
  await keys.press('Enter')
  await page.getByText('Thank you. Whoever asked has been told.').waitFor()
  await walk.look(page, 'answered')
}

async function spent(walk: Walk, page: Page) {
  await page.getByRole('heading', { name: /350 left/ }).waitFor()
  await page.getByText('2 gestures to one customer so far.', { exact: false }).waitFor()
  await openCase(walk, page, subject)
  await page.getByRole('link', { name: 'Voucher' }).waitFor()
  await page.getByText('Asked for').waitFor({ state: 'hidden' })
  await walk.look(page, 'case_after')
}

async function usedUp(page: Page, letter: Letter) {
  await page.goto(`${new URL(linkOf(letter)).origin}/knowledge`)
  await page.goto(linkOf(letter))
  await page.getByRole('alert').waitFor()
  assert.equal(await page.getByRole('button', { name: /^Yes, give/ }).count(), 0)
}

async function audited(walk: Walk, her: Anna, team: string) {
  const { page } = await walk.window()
  await join(walk, her, page, team, ada, 'auditor')
  await page.goto(`${walk.house.address}/cases`)
  await page.getByRole('row').filter({ hasText: subject }).click() // the first
  await page.getByRole('link', { name: 'Voucher' }).click() // the second
  const allowed = page.getByRole('heading', { name: 'Who allowed it, under which rule' }).locator('xpath=ancestor::section[1]')
  await allowed.getByText(mette.name).waitFor()
  await allowed.getByText(/Up to .*1,000/).waitFor()
  await page.getByText(`${mette.name} said yes`).waitFor()
  await page.getByText('They deserve it.').first().waitFor()
  await walk.look(page, 'audited')
}
