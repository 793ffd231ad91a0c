// What the frontline learns has a place: a note with a photo from a case on a phone, answered by keyboard alone and made an article, and
// that article found from the reply box of a case like it; whoever wrote it sees each step. A note without a name is followed by its code.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Keys } from './keys.ts'
import { Anna } from './people.ts'
import { eva, gather, join, openCase, signIn } from './team.ts'
import { atNight, type Journey, type Walk } from './walk.ts'

const mette = { name: 'Mette Lund', email: 'mette.lund@nordhavn.example', password: 'calm good words to remember' }
const subject = 'My card is lost'
const alike = 'Lost my card on the ferry'
const learned =
  'Customers who lost their card on the ferry cannot find the number that blocks it. The notice on board has the old one.'
const answer = 'Block a lost card in the app under Cards, or by 70 10 20 30 day and night. The ferry gets the new notice.'
const unsaid = 'We are told to end calls after four minutes.'

export const aNote: Journey = {
  name: 'a_note',
  walk: async (walk) => {
    const { page: hers } = await walk.window()
    const { page: his } = await walk.window({ width: 390 })
    const her = new Anna(walk.house, hers)
    await walk.step('a touchpoint has somebody who answers for it', () => begin(walk, her, hers, his))
    await walk.step('from a case, on a phone: a few words and a photo', () => writes(walk, his))
    const { page: theirs } = await walk.window(atNight)
    await walk.step('it is answered and made an article, by keyboard alone', () => answers(walk, theirs))
    await walk.step('whoever wrote it has seen it landed and answered', () => learns(walk, his))
    await walk.step('the article is published, and they see that too', () => publishes(walk, theirs, his))
    await walk.step('a case like it offers the article in the reply box', () => found(walk, his))
    await walk.step('a note without a name is followed by its code', () => unnamed(walk, his))
  },
}

async function begin(walk: Walk, her: Anna, hers: Page, his: Page) {
  const { team, touchpoint } = await gather(her, 'member')
  const { page: desk } = await walk.window()
  const accountable = await join(walk, her, desk, team, mette, 'lead')
  await her.patches(`/touchpoints/${touchpoint}`, { accountable })
  await join(walk, her, his, team)
  const him = await Anna.at(walk.house, his)
  for (const [about, text] of [
    [subject, 'I left it on the ferry.'],
    [alike, 'I lost my card on the ferry. How do I block it? The number on the notice is dead.'],
  ])
    await him.posts('/cases', {
      ...{ subject: about, text, customer: eva, touchpoint, keep: true },
      ...{ channel: 'phone', kind: 'complaint' },
    })
  await hers.goto(`${walk.house.address}/knowledge`)
  await hers.getByRole('heading', { name: 'No note waits for your answer' }).waitFor()
  await walk.look(hers, 'empty')
}

async function writes(walk: Walk, page: Page) {
  await openCase(walk, page, subject)
  await page.getByRole('button', { name: 'More …' }).click()
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('heading', { level: 1, name: 'What did you learn?' }).waitFor()
  await page.getByRole('link', { name: new RegExp(subject) }).waitFor()
  assert.ok(await page.getByRole('radio', { name: 'Report a lost card' }).isChecked(), 'the case says where it was')
  await page.getByLabel('In a few words').fill(learned)
  const picked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add a photo' }).click()
  await (await picked).setFiles({ name: 'notice.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await page.getByAltText('The photo that goes with the note').waitFor()
  await walk.look(page, 'writing')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText(`Thank you. ${mette.name} answers by`, { exact: false }).waitFor()
  await page.getByRole('link', { name: learned }).waitFor()
  await walk.look(page, 'mine')
}

async function answers(walk: Walk, page: Page) {
  await signIn(walk, page, mette)
  const keys = await Keys.alone(page)
  await page.goto(`${walk.house.address}/knowledge`)
  await page.getByRole('link', { name: learned }).waitFor()
  await keys.to(/cannot find the number/)
  await keys.press('Enter')
  await page.getByAltText('The photo that goes with the note').waitFor()
  await keys.to(/What becomes of it/)
  await keys.type('An article')
  await page.getByText('A draft is made of the note and your answer.').waitFor()
  await keys.to(/To whoever wrote it/)
  await keys.type(answer)
  await walk.look(page, 'answering')
  await keys.to(/^Answer$/)
  await keys.press('Enter')
  await page.getByText(`${mette.name} answered`, { exact: false }).waitFor()
  await keys.to(/Read the article/)
  await walk.look(page, 'note_answered')
  await keys.press('Enter')
  await page.getByText('draft', { exact: true }).waitFor()
  await walk.look(page, 'article_draft')
}

async function learns(walk: Walk, page: Page) {
  await page.getByText('became an article').first().waitFor() // live, in his list
  await page.getByRole('link', { name: learned }).click()
  for (const step of [`Landed with ${mette.name}`, `${mette.name} answered`])
    await page.getByText(step, { exact: false }).first().waitFor()
  assert.equal(await page.getByText('The article can be read').count(), 0, 'nobody but its owner reads a draft')
  await walk.look(page, 'steps')
}

async function publishes(walk: Walk, theirs: Page, his: Page) {
  await theirs.getByRole('button', { name: 'Publish' }).focus()
  await theirs.keyboard.press('Enter')
  await theirs.getByText('draft', { exact: true }).waitFor({ state: 'hidden' })
  await his.getByText('The article can be read', { exact: false }).waitFor()
  await walk.look(his, 'published')
}

async function found(walk: Walk, page: Page) {
  await openCase(walk, page, alike)
  await page.getByRole('button', { name: 'Answer Eva' }).click()
  await page.getByText('We know about this:').waitFor()
  await walk.look(page, 'known')
  const opened = page.context().waitForEvent('page')
  await page
    .getByRole('link', { name: /^Open “/ })
    .first()
    .click()
  const article = await opened
  await article.getByRole('button', { name: 'Yes', exact: true }).click()
  await article.getByText('helped 1, did not help 0').waitFor()
  await article.close()
  await page
    .getByRole('button', { name: /^Put in “/ })
    .first()
    .click()
  await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('70 10 20 30')))
  await walk.look(page, 'put_in')
}

async function unnamed(walk: Walk, page: Page) {
  await page.goto(`${walk.house.address}/knowledge/note`)
  await page.getByLabel('In a few words').fill(unsaid)
  await page.getByLabel(/^Without my name/).check()
  await page.getByRole('button', { name: 'Send without my name' }).click()
  await page.getByRole('heading', { name: 'Thank you. Your note is in the letterbox.' }).waitFor()
  const code = await page.locator('code').innerText()
  await walk.look(page, 'code')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByLabel('Code of a note').fill(code)
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByText(unsaid).waitFor()
  await page.getByText('lands tomorrow morning').waitFor()
  await walk.look(page, 'followed')
}
